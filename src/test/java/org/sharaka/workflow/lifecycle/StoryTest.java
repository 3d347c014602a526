package org.sharaka.workflow.lifecycle;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** A test in which whole projects are played, on a database of their own: their register holds nobody but their people. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "sharaka.test.apart=stories")
@ActiveProfiles({"demo", "test"})
@interface StoryTest {}
