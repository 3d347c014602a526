package org.sharaka.packaged;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** A test of {@code target/sharaka.jar} as operators run it. Runs behind the packaging, in {@code ./mvnw verify}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("packaged")
@interface PackagedTest {}
