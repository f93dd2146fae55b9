package org.roomforerror.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.roomforerror.RunningSite;
import org.roomforerror.TheContent;
import org.roomforerror.figures.World;
import org.roomforerror.quiz.Question;
import org.roomforerror.quiz.QuestionBank;
import org.roomforerror.quiz.Wording;

/** The feedback of every question quotes the sentence that settles it and leads to that very sentence on the site. */
class SettledSentenceTest {

    private static final World WORLD = TheContent.WORLD;
    private static final QuestionBank BANK = QuestionBank.read(Path.of("content/quiz"), new Wording(() -> WORLD));
    private static final String DIRECTIVE = ":~:text=";

    private final RunningSite site = RunningSite.shared();
    private final Map<String, Document> pages = new HashMap<>();

    @Test
    void theSentenceStandsOnceOnItsPageAndInTheSectionThatIsNamed() {
        List<String> faults = new ArrayList<>();
        for (Question question : BANK.all()) {
            String sentence = question.grounds().sentence();
            Document page = page(question.grounds().page());
            if (page.text().split(Pattern.quote(sentence), -1).length != 2) {
                faults.add(question.id() + ": not once on its page: " + sentence);
            }
            if (!section(page, question.grounds().section()).contains(sentence)) {
                faults.add(question.id() + ": not in its section: " + sentence);
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void theLinkNamesTheSectionAndThenTheSentence() {
        for (Question question : BANK.all()) {
            Document feedback = new Learner(site).posts("/quiz/again/" + question.id(), Map.of()).chooses("unknown").page();
            String sentence = question.grounds().sentence();
            assertEquals(sentence, feedback.selectFirst(".settled blockquote").text());
            String link = feedback.selectFirst(".settled a").attr("href");
            assertTrue(link.startsWith("/learn/" + question.grounds().settledBy() + DIRECTIVE), link);
            String directive = link.substring(link.indexOf(DIRECTIVE) + DIRECTIVE.length());
            assertFalse(directive.matches(".*[-,&+ ].*"), "these have a meaning of their own in a directive: " + directive);
            assertEquals(sentence, URLDecoder.decode(directive, StandardCharsets.UTF_8));
        }
    }

    @Test
    void theResultLeadsToTheSentencesOfWhatWasMissed() {
        Learner learner = new Learner(site).begins("learn/extra-collateral").chooses("unknown");
        String link = learner.page().selectFirst(".settled a").attr("href");
        learner.opens(learner.path().replaceFirst("/1/answer$", ""));
        assertEquals(List.of(link), learner.page().select("a[href*='" + DIRECTIVE + "']").eachAttr("href"));
    }

    private Document page(String slug) {
        return pages.computeIfAbsent(slug, path -> site.page("/learn/" + path));
    }

    /** The words between a heading and the next one of its level. */
    private static String section(Document page, String id) {
        Element heading = page.getElementById(id);
        return heading.nextElementSiblings().stream().takeWhile(next -> !next.tagName().equals(heading.tagName()))
                .map(Element::text).collect(Collectors.joining(" "));
    }
}
