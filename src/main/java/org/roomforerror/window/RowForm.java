package org.roomforerror.window;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** The two ways in which the rows of a tape file are written: one begins with the hour, one with a number. */
enum RowForm {

    /** The project's own: {@code 2020-03-13T02:00Z,4821,5611,3802,5390}. */
    HOURS(5) {
        @Override
        Instant start(String field) {
            try {
                return OffsetDateTime.parse(field).toInstant();
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException("'" + field + "' is not an hour such as 2020-03-13T02:00Z");
            }
        }
    },

    /**
     * The exchanges' klines: open time, open, high, low, close, and further fields that are not read.
     * The open time is in milliseconds since 1970; Binance's files since 2025 count microseconds,
     * which can be told by their size.
     */
    KLINES(0) {
        private static final long LATEST_IN_MILLISECONDS = 100_000_000_000_000L;     // the year 5138

        @Override
        Instant start(String field) {
            if (!field.matches("\\d{1,18}")) {
                throw new IllegalArgumentException("'" + field + "' is not an open time in milliseconds");
            }
            long time = Long.parseLong(field);
            return Instant.ofEpochMilli(time < LATEST_IN_MILLISECONDS ? time : Math.floorDiv(time, 1000));
        }
    };

    private static final String HOURS_HEAD = "hour,open,high,low,close";
    private static final List<String> KLINE_HEADS = List.of("open_time,", "open time,", "opentime,");

    private final int exactly;

    RowForm(int exactly) {
        this.exactly = exactly;
    }

    abstract Instant start(String field);

    /** The form that the first line below the comments announces. */
    static Optional<RowForm> announcedBy(String line) {
        if (line.equals(HOURS_HEAD)) {
            return Optional.of(HOURS);
        }
        String lower = line.toLowerCase();
        boolean klines = KLINE_HEADS.stream().anyMatch(lower::startsWith) || line.matches("\\d{10,18},.*");
        return klines ? Optional.of(KLINES) : Optional.empty();
    }

    /** Whether that first line is a head; without one it is already a row. */
    static boolean isHead(String line) {
        return !Character.isDigit(line.charAt(0));
    }

    /**
     * Reads one row.
     *
     * @throws IllegalArgumentException saying what is wrong, all faults of the row together
     */
    Hour row(String line) {
        String[] fields = line.split(",", -1);
        if (exactly > 0 ? fields.length != exactly : fields.length < 5) {
            throw new IllegalArgumentException("a row has " + (exactly > 0 ? "five fields" : "at least five fields")
                    + ", here are " + fields.length);
        }
        return new Hour(start(fields[0].strip()),
                price(fields[1]), price(fields[2]), price(fields[3]), price(fields[4]));
    }

    private static BigDecimal price(String field) {
        String text = field.strip();
        if (!text.matches("\\d{1,12}(\\.\\d{1,12})?")) {
            throw new IllegalArgumentException("'" + text + "' is not a price");
        }
        return new BigDecimal(text);
    }
}
