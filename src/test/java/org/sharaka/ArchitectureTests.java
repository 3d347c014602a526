package org.sharaka;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Autowired;

@AnalyzeClasses(packages = "org.sharaka", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

  @ArchTest
  static final ArchRule onlyWorkflowKnowsTheEngine = noClasses().that().resideOutsideOfPackage("org.sharaka.workflow..")
      .should().dependOnClassesThat().resideInAnyPackage("org.camunda..");

  @ArchTest
  static final ArchRule kernelIsFreeOfSpringAndSql = noClasses().that().resideInAPackage("org.sharaka.kernel..")
      .should().dependOnClassesThat().resideInAnyPackage("org.springframework.context..", "org.springframework.stereotype..",
          "org.springframework.jdbc..", "org.springframework.data..", "java.sql..");

  @ArchTest
  static final ArchRule nothingIsCalledUtility = noClasses().should().haveSimpleNameEndingWith("Util")
      .orShould().haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Impl")
      .orShould().resideInAnyPackage("..util..", "..common..", "..impl..", "..helper..");

  @ArchTest
  static final ArchRule dependenciesComeThroughTheConstructor = fields().should().notBeAnnotatedWith(Autowired.class);

  @ArchTest
  static final ArchRule delegatesStayBehindTheModel = classes().that().implement(JavaDelegate.class).should().notBePublic()
      .allowEmptyShould(true);

  @ArchTest
  static final ArchRule logsGoThroughTheLogger = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
}
