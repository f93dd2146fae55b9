package org.roomforerror.web;

import java.util.function.Function;
import java.util.function.Supplier;

/** Something made from something else, made anew only when that has changed. Safe for many threads. */
public final class Kept<S, T> implements Supplier<T> {

    private final Supplier<S> source;
    private final Function<S, T> make;
    private Made<S, T> latest;

    private record Made<S, T>(S from, T value) {
    }

    public Kept(Supplier<S> source, Function<S, T> make) {
        this.source = source;
        this.make = make;
    }

    @Override
    public synchronized T get() {
        S now = source.get();
        if (latest == null || latest.from() != now) {
            latest = new Made<>(now, make.apply(now));
        }
        return latest.value();
    }
}
