package org.roomforerror.calculator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A table of an answer, for people and, as CSV, for programs.
 *
 * @param name    short word for ids and links, unique in an answer
 * @param caption what the table shows
 * @param heads   one per column; the first column is each row's header
 * @param rows    cells in the order of the heads
 */
public record Table(String name, String caption, List<Head> heads, List<List<Cell>> rows) {

    /** A column's heading. */
    public record Head(String text, boolean numeric) {
        public static Head words(String text) {
            return new Head(text, false);
        }

        public static Head number(String text) {
            return new Head(text, true);
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

    /** The table as RFC 4180 CSV with a heading line. */
    public String csv() {
        StringBuilder csv = new StringBuilder(line(heads.stream().map(Head::text).toList()));
        rows.forEach(row -> csv.append(line(row.stream().map(Cell::plain).toList())));
        return csv.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Table::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
