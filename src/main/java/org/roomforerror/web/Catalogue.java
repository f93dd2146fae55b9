package org.roomforerror.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.roomforerror.calculator.Calculators;
import org.roomforerror.content.Library;
import org.roomforerror.quiz.Round;
import org.roomforerror.search.Index;
import org.roomforerror.systems.RuleBook;

/**
 * Every page of the site, told from the content and never kept by hand: the map, the feeds and the search follow from it.
 *
 * @param places in the order of the map
 * @param index  for the search
 */
record Catalogue(List<Place> places, Index index) {

    private static final List<String> STANDING = List.of("", "learn", "calculators", "quiz", "misreads", "faq", "glossary", "systems",
            "book", "search", "map");

    /** What the lists list whose entries are dated. */
    private static final Map<String, String> LISTED = Map.of("learn", "explainers", "book", "explainers", "faq", "questions", "systems", "systems");

    static List<Place> calculators(Calculators calculators) {
        return calculators.all().stream().map(calculator -> new Place("calculators", "/calculators/" + calculator.name(),
                calculator.title(), calculator.summary(), Optional.empty())).toList();
    }

    static List<Place> rounds(Pages pages, List<Round> rounds) {
        return rounds.stream().map(round -> new Place("quiz", "/quiz/" + round.path(), pages.say("round." + round.name()),
                pages.say("round." + round.name() + ".says"), Optional.empty())).toList();
    }

    /**
     * @param calculators the pages of the calculators
     * @param rounds      the pages of the rounds of the quiz
     */
    static Catalogue of(Pages pages, Library library, List<RuleBook> systems, List<Place> calculators, List<Place> rounds) {
        List<Place> told = Stream.of(explainers(library), calculators.stream(), rounds.stream(), misreads(library), faq(library),
                terms(library), systems(systems), about(library)).flatMap(group -> group).toList();
        List<Place> places = Stream.concat(standing(pages, told), told.stream()).toList();
        return new Catalogue(places, Index.of(new Findable(pages, library, systems).entries(places), library.language()));
    }

    private static Stream<Place> explainers(Library library) {
        return library.articles().stream()
                .map(page -> new Place("explainers", page.path(), page.title(), page.summary(), page.reviewed()));
    }

    private static Stream<Place> misreads(Library library) {
        return library.misreads().stream()
                .map(misread -> new Place("misreads", misread.path(), misread.title(), "", Optional.empty()));
    }

    private static Stream<Place> faq(Library library) {
        return library.faq().stream()
                .map(entry -> new Place("questions", entry.path(), entry.question(), "", entry.reviewed()));
    }

    private static Stream<Place> terms(Library library) {
        return library.glossary().terms().stream()
                .map(term -> new Place("terms", term.path(), term.name(), "", Optional.empty()));
    }

    private static Stream<Place> systems(List<RuleBook> systems) {
        return systems.stream()
                .map(book -> new Place("systems", "/systems/" + book.id(), book.name(), "", Optional.of(book.read())));
    }

    private static Stream<Place> about(Library library) {
        return library.pages().stream()
                .map(page -> new Place("about", page.path(), page.title(), page.summary(), page.reviewed()));
    }

    /** The lists and the first page, which stand whatever the content is. A list changes with the latest of what it lists. */
    private static Stream<Place> standing(Pages pages, List<Place> told) {
        return STANDING.stream().map(name -> {
            String key = "place." + (name.isEmpty() ? "home" : name);
            String group = LISTED.getOrDefault(name, "");
            return new Place("start", "/" + name, pages.say(key), pages.say(key + ".says"), told.stream()
                    .filter(place -> place.group().equals(group)).map(Place::changed).flatMap(Optional::stream).max(Comparator.naturalOrder()));
        });
    }
}
