package org.roomforerror.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.roomforerror.content.markdown.Heading;
import org.roomforerror.content.markdown.Manuscript;
import org.roomforerror.content.markdown.Mark;
import org.roomforerror.content.markdown.Markdown;
import org.roomforerror.content.markdown.Passage;
import org.roomforerror.content.markdown.Piece;
import org.roomforerror.figures.Conditions;
import org.roomforerror.figures.Figure;
import org.roomforerror.figures.Figures;
import org.roomforerror.figures.Holding;
import org.roomforerror.figures.Positions;

/** One content file while it is drawn: it dresses the words, and keeps the proof of everything that was said. */
final class Sheet {

    private static final int WORDS_PER_MINUTE = 200;

    private final Press press;
    private final String kind;
    private final Source source;
    private final Positions positions;
    private final Figures figures;
    private final Ink ink;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Passage> written = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();

    Sheet(Press press, String kind, Source source) {
        this.press = press;
        this.kind = kind;
        this.source = source;
        this.positions = positions();
        this.figures = press.world().figures(positions);
        this.ink = new Ink(press, figures, kind.equals("glossary") ? source.id() : "");
    }

    Source source() {
        return source;
    }

    Fields front() {
        return source.front();
    }

    Positions namedPositions() {
        return positions;
    }

    /** A field drawn; terms are linked anew in each field. */
    Words words(String name) {
        return words(front().said(name));
    }

    /** A field that must be there, drawn. */
    Words required(String name) {
        return words(front().required(name));
    }

    Words words(Said said) {
        ink.section();
        return draw(said);
    }

    /** A list drawn; a term is linked once in it. */
    List<Words> list(String name) {
        ink.section();
        return front().list(name).stream().map(this::draw).toList();
    }

    /** The body, drawn; call it after the fields, because the reading time counts both. */
    Body body() {
        ink.section();
        Manuscript manuscript = read(source.body(), source.bodyLine());
        headings.addAll(manuscript.headings());
        Placing placing = new Placing(this, figures);
        List<Block> blocks = manuscript.draw(ink).stream().map(placing::block).flatMap(Optional::stream).toList();
        return new Body(blocks, List.copyOf(headings), minutes());
    }

    /** A day in words; empty where none was written. */
    String date(Said said) {
        return day(said).map(day -> press.world().format().date(day)).orElse("");
    }

    /** A day; a problem where something else was written. */
    Optional<LocalDate> day(Said said) {
        if (said.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(said.text()));
        } catch (DateTimeParseException notADay) {
            problem(said.line(), "'" + said.text() + "' should be a day, like 2026-11-22");
            return Optional.empty();
        }
    }

    /** The number that says where something stands in its list. */
    int order() {
        Said said = front().required("order");
        try {
            return Integer.parseInt(said.text());
        } catch (NumberFormatException notANumber) {
            if (!said.isEmpty()) {
                problem(said.line(), "'order' should be a whole number");
            }
            return 0;
        }
    }

    void problem(int line, String message) {
        press.problems().add(source.file(), line, message);
    }

    Problems problems() {
        return press.problems();
    }

    Proof proof(String address, String title) {
        return new Proof(kind, source.id(), source.file(), source.language(), address, title, front(),
                List.copyOf(passages), List.copyOf(written), List.copyOf(marks), List.copyOf(headings));
    }

    private Words draw(Said said) {
        if (said.isEmpty()) {
            return Words.NONE;
        }
        int before = passages.size();
        Manuscript manuscript = read(said.text(), said.line());
        StringBuilder html = new StringBuilder();
        for (Piece piece : manuscript.draw(ink)) {
            if (piece instanceof Piece.Html part) {
                html.append(part.html());
            } else {
                problem(said.line(), "drawings and tables stand in the body, not in a field");
            }
        }
        String text = String.join(" ", passages.subList(before, passages.size()).stream().map(Passage::text).toList());
        return new Words(html.toString().strip().replaceFirst("(?s)^<p>(.*)</p>$", "$1"), text.replace('\n', ' '));
    }

    private Manuscript read(String text, int line) {
        Manuscript shown = Markdown.read(Conditions.settle(text, figures::holds), line);
        Manuscript whole = Markdown.read(Conditions.allBranches(text, path -> asked(path, line)), line);
        passages.addAll(shown.passages(ink::figureWords));
        written.addAll(whole.passages(path -> "…"));
        marks.addAll(whole.marks());
        whole.marks().forEach(this::known);
        return shown;
    }

    private boolean asked(String path, int line) {
        Figure figure = figures.figure(path);
        if (figure instanceof Figure.Unknown unknown) {
            problem(line, "{?" + path + "}: " + unknown.why());
        } else if (!(figure instanceof Figure.Truth)) {
            problem(line, "{?" + path + "} is no condition: it is neither true nor false");
        }
        return true;
    }

    private void known(Mark mark) {
        switch (mark.kind()) {
            case FIGURE -> {
                if (figures.figure(mark.target()) instanceof Figure.Unknown unknown) {
                    problem(mark.line(), "{" + mark.target() + "}: " + unknown.why());
                }
            }
            case TERM -> {
                if (press.terms().find(mark.target()).isEmpty()) {
                    problem(mark.line(), "[[" + mark.target() + "]] is no term of the glossary");
                }
            }
            case HTML -> problem(mark.line(), "raw HTML is not allowed: " + mark.target().lines().findFirst().orElse(""));
            case LINK, PICTURE -> { } // whether they lead somewhere is known only when every page has been read
        }
    }

    private Positions positions() {
        List<Holding> holdings = new ArrayList<>();
        front().fields("positions").ifPresent(named -> {
            for (String name : named.namesInOrder()) {
                named.fields(name).ifPresent(words -> {
                    Holding.Reading reading = Holding.read(name, words.plain(), press.world().systems());
                    reading.faults().forEach(fault -> problem(words.line(), "position " + name + ": " + fault));
                    reading.holding().ifPresent(holdings::add);
                });
            }
        });
        return Positions.of(holdings);
    }

    private int minutes() {
        long words = passages.stream().map(Passage::text).mapToLong(text -> text.split("\\s+").length).sum();
        return (int) Math.max(1, (words + WORDS_PER_MINUTE - 1) / WORDS_PER_MINUTE);
    }
}
