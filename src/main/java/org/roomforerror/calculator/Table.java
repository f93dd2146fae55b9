package org.roomforerror.calculator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of an answer, for people and, as CSV, for programs.
 *
 * @param name    short word for ids and links, unique in an answer
 * @param caption what the table shows
 * @param heads   one per column; the first column is each row's header
 * @param rows    cells in the order of the heads
 */
public record Table(String name, String caption, List<Head> heads, List<List<Cell>> rows) {

    /**
     * A column's heading.
     *
     * @param unit what its plain numbers are counted in, for a file in which no unit stands beside them; empty for words and for fractions
     */
    public record Head(String text, boolean numeric, String unit) {
        public static Head words(String text) {
            return new Head(text, false, "");
        }

        public static Head number(String text) {
            return new Head(text, true, "");
        }

        /** The same with the unit of its plain numbers. */
        public Head in(String newUnit) {
            return new Head(text, numeric, newUnit);
        }

        private String inFile() {
            return unit.isEmpty() ? text : text + " (" + unit + ")";
        }
    }

    /**
     * A cell.
     *
     * @param shown what people read
     * @param plain what a program reads
     * @param link  where the cell's text leads
     */
    public record Cell(String shown, String plain, Optional<String> link) {
        public static Cell words(String text) {
            return new Cell(text, text, Optional.empty());
        }

        public static Cell of(String shown, String plain) {
            return new Cell(shown, plain, Optional.empty());
        }

        public Cell to(String address) {
            return new Cell(shown, plain, Optional.of(address));
        }
    }

    public Table {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != heads.size()) {
                throw new IllegalArgumentException(name + ": " + row.size() + " cells under " + heads.size() + " headings");
            }
        }
    }

    /**
     * The table as RFC 4180 CSV with a heading line, units in the headings; each row ends with the rules that gave it.
     *
     * @param rules the id of the rules and their version; empty where they stand in the rows themselves
     */
    public String csv(Optional<String> rules) {
        StringBuilder csv = new StringBuilder(line(and(heads.stream().map(Head::inFile).toList(), rules.map(any -> "rules"))));
        rows.forEach(row -> csv.append(line(and(row.stream().map(Cell::plain).toList(), rules))));
        return csv.toString();
    }

    private static List<String> and(List<String> cells, Optional<String> last) {
        return Stream.concat(cells.stream(), last.stream()).toList();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Table::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
