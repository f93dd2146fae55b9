package org.roomforerror.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roomforerror.calculator.Calculators;
import org.roomforerror.content.Library;
import org.roomforerror.content.Proof;
import org.roomforerror.content.markdown.Heading;
import org.roomforerror.content.markdown.Passage;
import org.roomforerror.quiz.Round;
import org.roomforerror.search.Entry;
import org.roomforerror.search.Index;
import org.roomforerror.systems.RuleBook;

/**
 * Every page of the site, told from the content and never kept by hand: the map, the feeds and the search follow from it.
 *
 * @param places in the order of the map
 * @param index  for the search
 */
record Catalogue(List<Place> places, Index index) {

    private static final List<Place> STANDING = List.of(
            standing("Start", "/", "Room for Error", "Understand warnings, margin calls and liquidations."),
            standing("Start", "/learn", "Learn", "The explainers in the order of the course."),
            standing("Start", "/calculators", "Calculators", "Every calculator."),
            standing("Start", "/quiz", "Quiz", "Rounds of questions on common misreads."),
            standing("Start", "/misreads", "Misreads", "Beliefs about margin calls that are widely held and wrong."),
            standing("Start", "/faq", "Questions", "What readers ask."),
            standing("Start", "/glossary", "Glossary", "The words of the field."),
            standing("Start", "/systems", "Systems", "The rule books behind the numbers."),
            standing("Start", "/book", "The whole course", "Every explainer on one page, ready to print."),
            standing("Start", "/search", "Search", "Find a page by a word."),
            standing("Start", "/map", "All pages", "The whole site at a glance."));

    static List<Place> calculators(Calculators calculators) {
        return calculators.all().stream().map(calculator -> new Place("Calculators", "/calculators/" + calculator.name(),
                calculator.title(), calculator.summary(), Optional.empty())).toList();
    }

    static List<Place> rounds(List<Round> rounds) {
        return rounds.stream()
                .map(round -> new Place("Quiz", "/quiz/" + round.path(), round.title(), round.about(), Optional.empty())).toList();
    }

    /**
     * @param calculators the pages of the calculators
     * @param rounds      the pages of the rounds of the quiz
     */
    static Catalogue of(Library library, List<RuleBook> systems, List<Place> calculators, List<Place> rounds) {
        List<Place> places = Stream.of(STANDING.stream(), explainers(library), calculators.stream(), rounds.stream(), misreads(library), faq(library),
                terms(library), systems(systems), about(library)).flatMap(group -> group).toList();
        return new Catalogue(places, Index.of(entries(library, places)));
    }

    private static Stream<Place> explainers(Library library) {
        return library.articles().stream()
                .map(page -> new Place("Explainers", page.path(), page.title(), page.summary(), page.reviewed()));
    }

    private static Stream<Place> misreads(Library library) {
        return library.misreads().stream()
                .map(misread -> new Place("Misreads", misread.path(), misread.title(), "", Optional.empty()));
    }

    private static Stream<Place> faq(Library library) {
        return library.faq().stream()
                .map(entry -> new Place("Questions", entry.path(), entry.question(), "", entry.reviewed()));
    }

    private static Stream<Place> terms(Library library) {
        return library.glossary().terms().stream()
                .map(term -> new Place("Terms", term.path(), term.name(), "", Optional.empty()));
    }

    private static Stream<Place> systems(List<RuleBook> systems) {
        return systems.stream()
                .map(book -> new Place("Systems", "/systems/" + book.id(), book.name(), "", Optional.of(book.read())));
    }

    private static Stream<Place> about(Library library) {
        return library.pages().stream()
                .map(page -> new Place("About the site", page.path(), page.title(), page.summary(), page.reviewed()));
    }

    private static List<Entry> entries(Library library, List<Place> places) {
        List<Entry> entries = new ArrayList<>();
        for (Place place : places) {
            Optional<Proof> proof = library.at(place.path());
            Entry.Kind kind = kind(place.group());
            entries.add(new Entry(kind, place.path(), place.title(), proof.map(page -> words(page, "")).orElse(place.summary())));
            if (kind == Entry.Kind.PAGE) {
                proof.ifPresent(page -> page.headings().forEach(heading -> entries.add(section(page, heading))));
            }
        }
        return entries;
    }

    private static Entry section(Proof page, Heading heading) {
        return new Entry(Entry.Kind.SECTION, page.address() + "#" + heading.id(), heading.text() + " (" + page.title() + ")",
                words(page, heading.id()));
    }

    private static String words(Proof page, String section) {
        return page.passages().stream()
                .filter(passage -> passage.kind() != Passage.Kind.HEADING && passage.section().equals(section))
                .map(Passage::text)
                .collect(Collectors.joining(" "));
    }

    private static Entry.Kind kind(String group) {
        return switch (group) {
            case "Explainers" -> Entry.Kind.PAGE;
            case "Calculators" -> Entry.Kind.CALCULATOR;
            case "Terms" -> Entry.Kind.TERM;
            case "Questions" -> Entry.Kind.QUESTION;
            case "Misreads" -> Entry.Kind.MISREAD;
            case "Systems" -> Entry.Kind.SYSTEM;
            default -> Entry.Kind.OTHER;
        };
    }

    private static Place standing(String group, String path, String title, String summary) {
        return new Place(group, path, title, summary, Optional.empty());
    }
}
