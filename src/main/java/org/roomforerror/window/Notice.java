package org.roomforerror.window;

import org.roomforerror.margin.Saying;

/**
 * How long it takes until a call can be acted on. Each kind gives the probability that liquidation came first.
 * Times are hours, above zero.
 */
public sealed interface Notice {

    /** The probability that liquidation came before you could act: 0 to 1. */
    double tooLate(FirstPassage passage);

    /** What is assumed, as a sentence. */
    Saying says();

    /** You can act a fixed time after the call. */
    record After(double hours) implements Notice {
        public After {
            positive(hours);
        }

        @Override
        public double tooLate(FirstPassage passage) {
            return passage.within(hours);
        }

        @Override
        public Saying says() {
            return Saying.of("notice.after");
        }
    }

    /** The lender promises that many hours to answer; liquidation at its own price comes all the same. */
    record Promised(double hours) implements Notice {
        public Promised {
            positive(hours);
        }

        @Override
        public double tooLate(FirstPassage passage) {
            return passage.within(hours);
        }

        @Override
        public Saying says() {
            return Saying.of("notice.promised");
        }
    }

    /** You sleep that long, and the call comes at any moment of it with equal probability. */
    record Asleep(double hours) implements Notice {

        private static final int HALVES = 200;              // Simpson's rule, right to about 1e-7

        public Asleep {
            positive(hours);
        }

        @Override
        public double tooLate(FirstPassage passage) {
            double step = hours / (2 * HALVES);
            double sum = passage.within(0) + passage.within(hours);
            for (int i = 1; i < 2 * HALVES; i++) {
                sum += (i % 2 == 1 ? 4 : 2) * passage.within(i * step);
            }
            return sum / (6 * HALVES);
        }

        @Override
        public Saying says() {
            return Saying.of("notice.asleep");
        }
    }

    /** You look at your messages now and then, that often on average (an exponentially distributed delay). */
    record NowAndThen(double hoursOnAverage) implements Notice {
        public NowAndThen {
            positive(hoursOnAverage);
        }

        @Override
        public double tooLate(FirstPassage passage) {
            return passage.meanDecay(hoursOnAverage);
        }

        @Override
        public Saying says() {
            return Saying.of("notice.now-and-then");
        }
    }

    private static void positive(double hours) {
        if (!(hours > 0 && Double.isFinite(hours))) {
            throw new IllegalArgumentException("a delay above zero is needed, not " + hours);
        }
    }
}
