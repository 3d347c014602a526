package org.sharaka.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A clock that can be sent to another day and goes on ticking there: for telling the demo's stories, and for tests. */
public final class AdjustableClock extends Clock {

  private final ZoneId zone;
  private final List<Consumer<Duration>> followers = new CopyOnWriteArrayList<>();
  private volatile Duration offset = Duration.ZERO;

  public AdjustableClock(ZoneId zone) {
    this.zone = zone;
  }

  public void travelTo(Instant moment) {
    shift(Duration.between(Instant.now(), moment));
  }

  public void advance(Duration by) {
    shift(offset.plus(by));
  }

  public void backToNow() {
    shift(Duration.ZERO);
  }

  /** Tells the follower how far this clock is from the real time, now and whenever that changes. */
  public void follow(Consumer<Duration> follower) {
    followers.add(follower);
    follower.accept(offset);
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return Clock.offset(Clock.system(other), offset);
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(offset);
  }

  private void shift(Duration to) {
    offset = to;
    followers.forEach(follower -> follower.accept(to));
  }
}
