package org.roomforerror.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.roomforerror.figures.Fact;
import org.roomforerror.figures.World;
import org.roomforerror.writing.ContentProblem;
import org.roomforerror.writing.Problems;

/**
 * Everything that can be read on the site, in one language, drawn and proof-read when it is loaded. Immutable.
 *
 * <p>What is wrong is listed in {@link #problems()} and never thrown: in development a writer wants to see the page.
 */
public final class Library {

    private static final Comparator<Misread> BY_GROUP =
            Comparator.comparing(Misread::group).thenComparing(Misread::order).thenComparing(Misread::id);

    private final Locale language;
    private final String version;
    private final Map<String, Article> articles;
    private final Map<String, Term> terms;
    private final Map<String, FaqEntry> faq;
    private final Map<String, Misread> misreads;
    private final Map<String, Page> pages;
    private final List<Fact> facts;
    private final List<Proof> proofs;
    private final List<ContentProblem> problems;
    private final Press press;
    private final Glossary glossary;

    private Library(Folder folder, World world) {
        Locale language = world.speech().language();
        Problems problems = new Problems();
        List<Source> glossary = folder.sources("glossary", language, problems);
        List<Fact> facts = FactFile.read(folder, language, problems);
        World complete = world.with(facts, Counts.of(folder, problems));
        String prefix = language.getLanguage().equals("en") ? "" : "/" + language.toLanguageTag();
        TermIndex index = new TermIndex(glossary, problems);
        if (!prefix.isEmpty()) {
            index.alsoNamed(folder.sources("glossary", Locale.ENGLISH, new Problems()));
        }
        List<Proof> proofs = new ArrayList<>();

        this.press = new Press(index, complete, prefix, problems);
        this.language = language;
        this.version = folder.version();
        this.facts = facts;
        this.articles = shelf("learn", folder, proofs, Article::read, Article::path, Article::title);
        this.terms = shelf("glossary", folder, proofs, Term::read, Term::path, Term::name);
        this.faq = shelf("faq", folder, proofs, FaqEntry::read, FaqEntry::path, FaqEntry::question);
        this.misreads = shelf("misreads", folder, proofs, Misread::read, Misread::path, Misread::title);
        this.pages = shelf("pages", folder, proofs, Page::read, Page::path, Page::title);
        this.proofs = List.copyOf(proofs);
        this.glossary = new Glossary(List.copyOf(terms.values()), press.terms(), this.proofs, language);
        this.problems = problems.all();
    }

    /** The library in the language of the world; what that language lacks is taken from the English. */
    public static Library load(Path content, World world) {
        return new Library(new Folder(content), world);
    }

    /** Something that is another as soon as any file of a content folder is saved, added or taken away; none of them is read for it. */
    public static String saved(Path content) {
        return new Folder(content).saved();
    }

    /** The languages for which the folder has words; English comes first. */
    public static List<Locale> languages(Path content) {
        return new Folder(content).languages();
    }

    public Locale language() {
        return language;
    }

    /** Twelve hexadecimal digits that change with any content file. */
    public String version() {
        return version;
    }

    /** The explainers in the order of the course. */
    public List<Article> articles() {
        return articles.values().stream().sorted(Comparator.comparing(Article::order).thenComparing(Article::slug)).toList();
    }

    public Optional<Article> article(String slug) {
        return Optional.ofNullable(articles.get(slug));
    }

    /** The terms by name. */
    public Glossary glossary() {
        return glossary;
    }

    /** The questions in their order. */
    public List<FaqEntry> faq() {
        return faq.values().stream().sorted(Comparator.comparing(FaqEntry::order).thenComparing(FaqEntry::id)).toList();
    }

    public Optional<FaqEntry> faqEntry(String id) {
        return Optional.ofNullable(faq.get(id));
    }

    /** The misreads by group and order. */
    public List<Misread> misreads() {
        return misreads.values().stream().sorted(BY_GROUP).toList();
    }

    public Optional<Misread> misread(String id) {
        return Optional.ofNullable(misreads.get(id));
    }

    public List<Page> pages() {
        return List.copyOf(pages.values());
    }

    public Optional<Page> page(String slug) {
        return Optional.ofNullable(pages.get(slug));
    }

    public List<Fact> facts() {
        return facts;
    }

    /** Every page as search and the checks read it. */
    public List<Proof> proofs() {
        return proofs;
    }

    /** What is wrong in the files themselves; the checks find more. */
    public List<ContentProblem> problems() {
        return problems;
    }

    /** All that figures can speak of: rule books, tapes, the facts and counts of this library, its language. */
    public World world() {
        return press.world();
    }

    /** The page at an address of the site, such as {@code /learn/x}; an anchor at its end is ignored. */
    public Optional<Proof> at(String address) {
        String path = address.replaceFirst("[#?].*$", "");
        return proofs.stream().filter(proof -> proof.address().equals(path)).findFirst();
    }

    private <T> Map<String, T> shelf(String kind, Folder folder, List<Proof> proofs, Function<Sheet, T> read,
            Function<T, String> path, Function<T, String> title) {
        Map<String, T> shelf = new TreeMap<>();
        for (Source source : folder.sources(kind, language, press.problems())) {
            Sheet sheet = press.sheet(kind, source);
            T drawn = read.apply(sheet);
            shelf.put(source.id(), drawn);
            proofs.add(sheet.proof(path.apply(drawn), title.apply(drawn)));
        }
        return shelf;
    }
}
