package org.roomforerror.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.roomforerror.content.Library;
import org.roomforerror.content.Proof;
import org.roomforerror.systems.RuleBook;

/**
 * Which languages there are, and in which of them a page has words of its own. Elsewhere it shows the English words,
 * and counts as a copy of the English page.
 */
public final class Translations {

    /** Pages that are drawn from the catalogue of messages and lists; every language has them, and every calculator. */
    private static final Set<String> LISTS = Set.of("/", "/learn", "/glossary", "/faq", "/misreads", "/search", "/map", "/systems", "/book",
            "/calculators", "/quiz", "/quiz/misreads", "/quiz/review", "/quiz/before", "/quiz/after");
    private static final String CALCULATOR = "/calculators/";
    private static final String SYSTEM = "/systems/";

    private final List<Language> languages;
    private final Function<Locale, Library> libraries;

    /** @param languages English first */
    public Translations(List<Locale> languages, Function<Locale, Library> libraries) {
        this.languages = languages.stream().map(Language::of).toList();
        this.libraries = libraries;
    }

    /** All languages of the site, English first. */
    List<Language> languages() {
        return languages;
    }

    /** The languages in which the page has its own words, English first; the path is without a prefix. */
    public List<Language> of(String path) {
        return languages.stream().filter(language -> language.isEnglish() || speaks(language, path)).toList();
    }

    /** The address that counts as the page's, of all under which it is shown to readers of this language. */
    String canonical(String path, Language language) {
        return of(path).contains(language) ? language.path(path) : path;
    }

    private boolean speaks(Language language, String path) {
        Library library = libraries.apply(language.locale());
        Optional<Locale> words = path.startsWith(SYSTEM)
                ? library.world().systems().find(path.substring(SYSTEM.length())).map(RuleBook::language) : library.at(path).map(Proof::language);
        return words.map(locale -> Language.of(locale).equals(language)).orElse(LISTS.contains(path) || path.startsWith(CALCULATOR));
    }
}
