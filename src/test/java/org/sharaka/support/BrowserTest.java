package org.sharaka.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that looks at the running application through Chromium; its methods take a {@link Browser}. Where no Chromium is
 * installed it is skipped and says so, unless {@code SHARAKA_BROWSER_REQUIRED} asks for it. A failing test leaves a picture
 * in {@code target/screenshots}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith(BrowserExtension.class)
@ServedTest
public @interface BrowserTest {}
