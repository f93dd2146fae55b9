package org.roomforerror.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves labels along one line just far enough apart to be read, keeping their order and staying around their places. */
final class Spread {

    private Spread() {
    }

    /** Labels that have run into each other and stand shoulder to shoulder: how many, and where the first of them would stand alone. */
    private record Crowd(int size, double place) {
        Crowd with(Crowd next) {
            return new Crowd(size + next.size, (place * size + next.place * next.size) / (size + next.size));
        }
    }

    /**
     * Places for labels that want to lie at {@code wanted}, at least {@code gap} apart and inside {@code low} to
     * {@code high}; in the order of {@code wanted}. Where the room is too small the gap shrinks evenly.
     */
    static List<Double> apart(List<Double> wanted, double gap, double low, double high) {
        int n = wanted.size();
        double room = n < 2 ? gap : Math.min(gap, (high - low) / (n - 1));
        List<Integer> order = IntStream.range(0, n).boxed().sorted(Comparator.comparing(wanted::get)).toList();
        List<Crowd> crowds = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Crowd crowd = new Crowd(1, wanted.get(order.get(i)) - i * room);
            while (!crowds.isEmpty() && crowds.get(crowds.size() - 1).place() > crowd.place()) {
                crowd = crowds.remove(crowds.size() - 1).with(crowd);
            }
            crowds.add(crowd);
        }
        List<Double> places = new ArrayList<>(wanted);
        int i = 0;
        for (Crowd crowd : crowds) {
            double first = Math.max(low, Math.min(high - (n - 1) * room, crowd.place()));
            for (int end = i + crowd.size(); i < end; i++) {
                places.set(order.get(i), first + i * room);
            }
        }
        return places;
    }
}
