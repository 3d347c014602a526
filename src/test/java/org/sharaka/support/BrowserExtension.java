package org.sharaka.support;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each browser test its {@link Browser}, and decides whether there is one at all. */
class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

  private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Chromium.installed().isPresent() || Chromium.isRequired() ? ConditionEvaluationResult.enabled("there is a browser")
        : ConditionEvaluationResult.disabled("No Chromium on this machine: browser tests are skipped (SHARAKA_BROWSER_REQUIRED=true demands them).");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context.getStore(NAMESPACE).getOrComputeIfAbsent(Browser.class, type -> {
      String port = SpringExtension.getApplicationContext(context).getEnvironment().getProperty("local.server.port");
      return new Browser("http://localhost:" + port);
    });
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Browser browser = context.getStore(NAMESPACE).remove(Browser.class, Browser.class);
    if (browser == null) {
      return;
    }
    if (context.getExecutionException().isPresent()) {
      String name = context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName();
      browser.photograph(Path.of("target", "screenshots"), name);
    }
    browser.close();
    if (context.getExecutionException().isEmpty()) {
      browser.hadNoScriptErrors();
    }
  }
}
