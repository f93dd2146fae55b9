package org.roomforerror.content;

import java.time.LocalDate;
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
import org.roomforerror.figures.Figures;
import org.roomforerror.figures.Positions;
import org.roomforerror.writing.Fields;
import org.roomforerror.writing.Problems;
import org.roomforerror.writing.Said;

/** One content file while it is drawn: it dresses the words, and keeps the proof of everything that was said. */
final class Sheet {

    private static final int WORDS_PER_MINUTE = 200;

    private final Press press;
    private final String kind;
    private final Source source;
    private final Positions positions;
    private final Figures figures;
    private final References references;
    private final Ink ink;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Passage> written = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Piece.Placed> placed = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();

    Sheet(Press press, String kind, Source source) {
        this.press = press;
        this.kind = kind;
        this.source = source;
        this.positions = NamedPositions.read(source.front(), press.world().systems());
        this.figures = press.world().figures(positions);
        this.references = new References(press, source, figures);
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

    /** Words whose own source stands beside them, such as a venue's use of a term: their numbers are that source's. */
    Words sourced(Said said) {
        int shownBefore = passages.size();
        int writtenBefore = written.size();
        Words words = words(said);
        passages.subList(shownBefore, passages.size()).replaceAll(Passage::asNote);
        written.subList(writtenBefore, written.size()).replaceAll(Passage::asNote);
        return words;
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
        headings.stream().filter(heading -> heading.level() < 2 || heading.level() > 3)
                .forEach(heading -> problem(heading.line(), "headings in the body begin with ## or ###; the title is the page's own"));
        Placing placing = new Placing(this, figures);
        Pencil pencil = new Pencil(press, figures, kind.equals("glossary") ? source.id() : "");
        List<Piece> drawn = manuscript.draw(ink);
        drawn.stream().filter(Piece.Placed.class::isInstance).map(Piece.Placed.class::cast).forEach(placed::add);
        return new Body(blocks(drawn, placing), blocks(manuscript.rewrite(pencil), placing),
                List.copyOf(headings), minutes());
    }

    private static List<Block> blocks(List<Piece> pieces, Placing placing) {
        return pieces.stream().map(placing::block).flatMap(Optional::stream).toList();
    }

    /** A day in words; empty where none was written. */
    String date(Said said) {
        return Days.read(said, front()).map(press.world().format()::date).orElse("");
    }

    /** A day; a problem where something else was written. */
    Optional<LocalDate> day(Said said) {
        return Days.read(said, front());
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
                List.copyOf(passages), List.copyOf(written), List.copyOf(marks), List.copyOf(placed), List.copyOf(headings));
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
        Manuscript whole = Markdown.read(Conditions.allBranches(text, (path, linesBefore) -> references.asked(path, line + linesBefore)), line);
        references.shown(shown.marks());
        references.written(whole.marks());
        references.leftOver(shown.passages(path -> ""));
        passages.addAll(shown.passages(ink::figureWords));
        written.addAll(whole.passages(path -> "…"));
        marks.addAll(whole.marks());
        return shown;
    }

    private int minutes() {
        long words = passages.stream().map(Passage::text).mapToLong(text -> text.split("\\s+").length).sum();
        return (int) Math.max(1, (words + WORDS_PER_MINUTE - 1) / WORDS_PER_MINUTE);
    }
}
