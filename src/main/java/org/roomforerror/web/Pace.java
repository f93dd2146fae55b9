package org.roomforerror.web;

import io.github.bucket4j.Bucket;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds back an address that sends forms much faster than a class of people could. A whole school may sit behind one
 * address, so the measure is wide; it is there to keep one program from filling the disk.
 */
final class Pace {

    private static final int FORMS_A_MINUTE = 3_000;
    private static final int ADDRESSES_KEPT = 20_000;

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    /** Runs before every request; only what stores or computes on demand is counted. */
    void check(Context ctx) {
        if (!ctx.req().getMethod().equals("POST")) {
            return;
        }
        if (!takes(address(ctx))) {
            ctx.header("Retry-After", "60");
            throw new HttpResponseException(429, "Too many requests");
        }
    }

    /** Whether one more form from this address is within the measure. */
    boolean takes(String address) {
        if (buckets.size() > ADDRESSES_KEPT) {
            buckets.clear(); // forgetting everybody is fair and bounds the memory
        }
        return buckets.computeIfAbsent(address, fresh -> Bucket.builder()
                .addLimit(limit -> limit.capacity(FORMS_A_MINUTE).refillGreedy(FORMS_A_MINUTE, Duration.ofMinutes(1)))
                .build()).tryConsume(1);
    }

    /** The visitor's address as the nearest proxy saw it, else the other end of the connection. */
    private static String address(Context ctx) {
        String forwarded = ctx.header("X-Forwarded-For");
        return forwarded == null ? ctx.ip() : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }
}
