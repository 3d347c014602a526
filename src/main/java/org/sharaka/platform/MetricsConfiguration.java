package org.sharaka.platform;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets modules look once in a while at what their metrics tell, where a gauge cannot ask each time it is read. */
@Configuration
@EnableScheduling
class MetricsConfiguration {}
