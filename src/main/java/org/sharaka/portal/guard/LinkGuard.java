package org.sharaka.portal.guard;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.sharaka.kernel.NotFound;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever tries out links: after some that do not exist, an address waits. Links that exist cost nothing, so
 * that an office behind one address is not held up.
 */
@Component
public class LinkGuard {

  private static final int MISSES = 30;
  private static final Duration WITHIN = Duration.ofMinutes(10);
  private static final int ADDRESSES = 10_000;

  private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
      return size() > ADDRESSES;
    }
  });

  /**
   * What a link leads to; for whoever missed too often it leads nowhere.
   *
   * @param address where the question comes from
   * @throws NotFound when there is nothing, or nothing for this address; both look the same
   */
  public <T> T follow(String address, Supplier<T> link) {
    if (isBlocked(address)) {
      throw new NotFound("link");
    }
    try {
      return link.get();
    } catch (NotFound missed) {
      missed(address);
      throw missed;
    }
  }

  public boolean isBlocked(String address) {
    Bucket bucket = buckets.get(address);
    return bucket != null && bucket.getAvailableTokens() == 0;
  }

  public void missed(String address) {
    buckets.computeIfAbsent(address, key -> Bucket.builder().addLimit(limit -> limit.capacity(MISSES).refillGreedy(MISSES, WITHIN)).build()).tryConsume(1);
  }
}
