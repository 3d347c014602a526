package org.sharaka.gatherings;

/** What an event is for: to introduce a project, to launch its outcome, or to bring many together over a theme. */
public enum EventType {
  LAUNCH_WORKSHOP,
  LAUNCH,
  FORUM
}
