package org.sharaka.portal.guard;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Lets so many public forms through from one network address in ten minutes, on each node. An office behind one address
 * gets its people through; a program soon has to wait.
 */
@Component
public class FormGate {

  private static final Duration PERIOD = Duration.ofMinutes(10);
  private static final int MOST_ADDRESSES = 10_000;

  private final int most;
  private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
      return size() > MOST_ADDRESSES;
    }
  };

  FormGate(@Value("${sharaka.forms-per-address:20}") int most) {
    this.most = most;
  }

  public synchronized boolean admits(String address) {
    return buckets.computeIfAbsent(address, key -> Bucket.builder().addLimit(limit -> limit.capacity(most).refillGreedy(most, PERIOD)).build())
        .tryConsume(1);
  }
}
