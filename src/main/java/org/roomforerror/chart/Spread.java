package org.roomforerror.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves labels along one line just far enough apart to be read, keeping their order and staying near their places. */
final class Spread {

    private Spread() {
    }

    /**
     * Places for labels that want to lie at {@code wanted}, at least {@code gap} apart and inside {@code low} to
     * {@code high}; in the order of {@code wanted}. Where the room is too small the gap shrinks evenly.
     */
    static List<Double> apart(List<Double> wanted, double gap, double low, double high) {
        int n = wanted.size();
        double room = n < 2 ? gap : Math.min(gap, (high - low) / (n - 1));
        List<Integer> order = IntStream.range(0, n).boxed().sorted(Comparator.comparing(wanted::get)).toList();
        double[] place = new double[n];
        for (int i = 0; i < n; i++) {
            double floor = i == 0 ? low : place[i - 1] + room;
            place[i] = Math.max(floor, wanted.get(order.get(i)));
        }
        for (int i = n - 1; i >= 0; i--) {
            double ceiling = i == n - 1 ? high : place[i + 1] - room;
            place[i] = Math.min(ceiling, place[i]);
        }
        List<Double> places = new ArrayList<>(wanted);
        for (int i = 0; i < n; i++) {
            places.set(order.get(i), place[i]);
        }
        return places;
    }
}
