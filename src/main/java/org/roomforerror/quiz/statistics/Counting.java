package org.roomforerror.quiz.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Groups and counts in the order in which things come. */
final class Counting {

    private Counting() {
    }

    static <T, K> Map<K, Long> by(List<T> things, Function<T, K> property) {
        return things.stream().collect(Collectors.groupingBy(property, LinkedHashMap::new, Collectors.counting()));
    }

    static <T, K> Map<K, List<T>> group(List<T> things, Function<T, K> property) {
        return things.stream().collect(Collectors.groupingBy(property, LinkedHashMap::new, Collectors.toList()));
    }
}
