package org.roomforerror;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.roomforerror.calculator.Calculators;
import org.roomforerror.check.Check;
import org.roomforerror.content.Library;
import org.roomforerror.figures.World;
import org.roomforerror.quiz.QuestionBanks;
import org.roomforerror.web.Kept;
import org.roomforerror.words.Speech;
import org.roomforerror.writing.ContentProblem;
import org.roomforerror.writing.Problems;

/**
 * The content folder as the site reads it: once at the start, or in development again whenever a file has changed.
 * Outside development wrong content refuses to start; a writer at work wants to see the page instead.
 */
final class ContentFolder {

    private final Path folder;
    private final boolean fresh;
    /** What the checks find in the content as it is now. They take a moment, for which no reload waits, and begin in a pause between saves. */
    private final Supplier<CompletableFuture<List<String>>> checked;
    private String saved;
    private Issue issue;

    /** What there is to read in one language. */
    private record Tongue(Library library, Calculators calculators) {

        static Tongue read(Path folder, Locale language) {
            World rules = World.load(folder, language);
            Calculators calculators = Calculators.of(rules);
            return new Tongue(Library.load(folder, rules.counting(Map.of("calculators", calculators.all().size()))), calculators);
        }
    }

    /** Everything that was read at one moment, so that no page mixes an old file with a new one. English is the first tongue. */
    private record Issue(Map<String, Tongue> tongues, QuestionBanks questions) {

        static Issue read(Path folder) {
            Map<String, Tongue> tongues = new LinkedHashMap<>();
            for (Locale language : Library.languages(folder)) {
                tongues.put(language.toLanguageTag(), Tongue.read(folder, language));
            }
            List<World> worlds = tongues.values().stream().map(tongue -> tongue.library().world()).toList();
            return new Issue(tongues, QuestionBanks.read(folder, worlds));
        }

        Tongue tongue(Locale language) {
            return tongues.getOrDefault(language.toLanguageTag(), tongues.get("en"));
        }

        /** What is wrong, once each: the English words that another language borrows are read again for it. */
        List<String> faults() {
            Problems faults = new Problems();
            for (Tongue tongue : tongues.values()) {
                faults.addAll(tongue.library().problems());
                faults.addAll(tongue.library().world().systems().problems());
                faults.addAll(tongue.library().world().tapes().problems());
            }
            faults.addAll(questions.problems().toList());
            return faults.all().stream().map(ContentProblem::toString).toList();
        }
    }

    /** @throws IllegalStateException if the content is wrong and is not being worked on; the message lists every problem */
    ContentFolder(Path folder, boolean fresh) {
        this.folder = folder;
        this.fresh = fresh;
        read();
        Executor afterPause = CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS);
        this.checked = new Kept<>(this::now, read -> CompletableFuture.supplyAsync(() -> now() == read ? check(folder) : List.of(), afterPause));
        if (!fresh && !issue.faults().isEmpty()) {
            throw new IllegalStateException("The content is wrong:\n" + String.join("\n", issue.faults()));
        }
    }

    /**
     * What a writer has to mend in the content as it is now, by file and line: at once what cannot be read or named, and what the
     * checks find besides as soon as they are through. Nothing where nobody is at work on it.
     */
    List<String> faults() {
        return fresh ? Stream.concat(now().faults().stream(), checked.get().getNow(List.of()).stream()).distinct().toList() : List.of();
    }

    /** The languages, English first. A language that is added while the site runs is found at the next start. */
    List<Locale> languages() {
        return now().tongues().keySet().stream().map(Locale::forLanguageTag).toList();
    }

    Library library(Locale language) {
        return now().tongue(language).library();
    }

    Speech speech(Locale language) {
        return world(language).speech();
    }

    World world(Locale language) {
        return library(language).world();
    }

    /** The questions in every language. */
    QuestionBanks questions() {
        return now().questions();
    }

    Calculators calculators(Locale language) {
        return now().tongue(language).calculators();
    }

    private static List<String> check(Path folder) {
        return new Check(LocalDate.now(Clock.systemUTC()), Map.of()).of(folder).problems().stream().map(ContentProblem::toString).toList();
    }

    private synchronized Issue now() {
        if (fresh && !Library.saved(folder).equals(saved)) {
            read();
        }
        return issue;
    }

    private synchronized void read() {
        saved = Library.saved(folder); // before reading: what is saved meanwhile is read next time
        issue = Issue.read(folder);
    }
}
