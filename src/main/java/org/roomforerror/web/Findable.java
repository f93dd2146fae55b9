package org.roomforerror.web;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roomforerror.content.Library;
import org.roomforerror.content.Proof;
import org.roomforerror.content.Term;
import org.roomforerror.content.markdown.Heading;
import org.roomforerror.content.markdown.Passage;
import org.roomforerror.search.Entry;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.systems.StageWords;

/** What the search knows of each page: its names and its words. An explainer is found section by section, everything else as a whole. */
final class Findable {

    private final Pages pages;
    private final Library library;
    private final List<RuleBook> systems;

    Findable(Pages pages, Library library, List<RuleBook> systems) {
        this.pages = pages;
        this.library = library;
        this.systems = systems;
    }

    List<Entry> entries(List<Place> places) {
        return places.stream().flatMap(this::entries).toList();
    }

    private Stream<Entry> entries(Place place) {
        Entry.Kind kind = kind(place.group());
        return switch (kind) {
            case PAGE -> library.at(place.path()).stream().flatMap(this::explainer);
            case TERM -> library.glossary().terms().stream().filter(term -> term.path().equals(place.path())).map(this::term);
            case SYSTEM -> systems.stream().filter(book -> place.path().equals("/systems/" + book.id())).map(book -> system(place, book));
            case CALCULATOR -> Stream.of(new Entry(kind, place.path(), place.title(), List.of(pages.say("kind.calculator")), place.summary()));
            default -> Stream.of(new Entry(kind, place.path(), place.title(),
                    library.at(place.path()).map(page -> words(page, any -> true)).orElse(place.summary())));
        };
    }

    private Stream<Entry> explainer(Proof page) {
        return Stream.concat(
                Stream.of(new Entry(Entry.Kind.PAGE, page.address(), page.title(), words(page, String::isEmpty))),
                page.headings().stream().map(heading -> section(page, heading)));
    }

    private static Entry section(Proof page, Heading heading) {
        return new Entry(Entry.Kind.SECTION, page.address() + "#" + heading.id(), heading.text() + " (" + page.title() + ")",
                words(page, heading.id()::equals));
    }

    /** A term is found by what else it is called too, and then says so. */
    private Entry term(Term term) {
        String also = term.aliases().isEmpty() ? "" : pages.say("term.also", String.join(", ", term.aliases())) + ". ";
        return new Entry(Entry.Kind.TERM, term.path(), term.name(), term.aliases(),
                also + library.at(term.path()).map(page -> words(page, any -> true)).orElse(""));
    }

    private Entry system(Place place, RuleBook book) {
        String stages = book.words().stream().flatMap(Findable::said).filter(words -> !words.isEmpty()).collect(Collectors.joining(". "));
        return new Entry(Entry.Kind.SYSTEM, place.path(), place.title(), book.note() + " " + stages + ". " + book.source().title());
    }

    private static Stream<String> said(StageWords stage) {
        return Stream.of(stage.at(), stage.who(), stage.how(), stage.time(), stage.then());
    }

    /** The words of a page's sections, each passage a paragraph, so that no extract runs from one into the next; a table is one line. */
    private static String words(Proof page, Predicate<String> section) {
        StringBuilder words = new StringBuilder();
        boolean inTable = false;
        for (Passage passage : page.passages()) {
            if (passage.kind() != Passage.Kind.HEADING && section.test(passage.section())) {
                boolean cell = passage.kind() == Passage.Kind.TABLE;
                words.append(inTable && cell ? ", " : Entry.PARAGRAPH).append(passage.text());
                inTable = cell;
            }
        }
        return words.toString().strip();
    }

    private static Entry.Kind kind(String group) {
        return switch (group) {
            case "explainers" -> Entry.Kind.PAGE;
            case "calculators" -> Entry.Kind.CALCULATOR;
            case "terms" -> Entry.Kind.TERM;
            case "questions" -> Entry.Kind.QUESTION;
            case "misreads" -> Entry.Kind.MISREAD;
            case "systems" -> Entry.Kind.SYSTEM;
            default -> Entry.Kind.OTHER;
        };
    }
}
