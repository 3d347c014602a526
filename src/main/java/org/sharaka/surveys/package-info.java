/** Surveys: whom they ask, the links that let people answer, what was answered, and what it adds up to. */
@ApplicationModule(displayName = "Surveys", allowedDependencies = {"cases", "stakeholders", "stakeholders::consent", "notifications", "kernel"})
package org.sharaka.surveys;

import org.springframework.modulith.ApplicationModule;
