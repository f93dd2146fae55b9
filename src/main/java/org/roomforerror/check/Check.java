package org.roomforerror.check;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks the content as strictly as code is checked: the front door of the checks, and the command {@code check}.
 *
 * <p>{@code check [--texts FILE…]}: with texts, no page may share a run of eight words with any of them.
 */
public final class Check {

    private static final String USAGE = "check [--texts FILE…]";

    private final List<Rule> rules;

    /**
     * @param today facts that nobody has read again for a year before this day become warnings
     * @param texts texts that no page may share wording with, by the names to call them
     */
    public Check(LocalDate today, Map<String, String> texts) {
        this.rules = List.of(new FilesRule(), new LanguagesRule(), new MessagesRule(), new TitlesRule(), new LinksRule(), new PlacedRule(), new TermsRule(),
                new MisreadsRule(), new QuestionsRule(), new GroundsRule(), new TypedFiguresRule(), new StyleRule(), new SharedWordingRule(texts),
                new StaleFactsRule(today));
    }

    /** Everything that is wrong with a content folder. */
    public Report of(Path content) {
        Matter matter = Matter.read(content);
        Findings findings = new Findings();
        rules.forEach(rule -> rule.check(matter, findings));
        return findings.report();
    }

    /**
     * The command: checks a folder and prints what it found.
     *
     * @param arguments what stands after {@code check}
     * @return the exit code: 0 for clean content, 1 for problems, 2 for arguments that cannot be used
     */
    public static int run(Path content, List<String> arguments, PrintStream out) {
        if (!arguments.isEmpty() && (!arguments.get(0).equals("--texts") || arguments.size() == 1)) {
            out.println("Use it like this: " + USAGE);
            return 2;
        }
        List<Path> files = new ArrayList<>();
        arguments.stream().skip(1).map(Path::of).forEach(files::add);
        for (Path file : files) {
            if (!Files.isReadable(file)) {
                out.println("There is no file " + file);
                return 2;
            }
        }
        Report report = new Check(LocalDate.now(Clock.systemUTC()), texts(files)).of(content);
        report.print(content.toString(), out);
        return report.clean() ? 0 : 1;
    }

    private static Map<String, String> texts(List<Path> files) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Path file : files) {
            try {
                texts.put(file.getFileName().toString(), Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(file.toString(), e);
            }
        }
        return texts;
    }
}
