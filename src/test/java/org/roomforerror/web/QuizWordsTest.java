package org.roomforerror.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roomforerror.quiz.Answer;
import org.roomforerror.quiz.Attempt;
import org.roomforerror.quiz.Certainty;
import org.roomforerror.quiz.Item;
import org.roomforerror.quiz.Outcome;
import org.roomforerror.quiz.RandomId;
import org.roomforerror.words.InEnglish;
import org.roomforerror.words.InGerman;

class QuizWordsTest {

    private static final QuizWords ENGLISH = new QuizWords(InEnglish.SPEECH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # answers                     | said
            RIGHT CERTAIN                 | Of 1 answer you were certain of, none was wrong.
            WRONG CERTAIN                 | Of 1 answer you were certain of, 1 was wrong.
            RIGHT CERTAIN, RIGHT CERTAIN  | Of 2 answers you were certain of, none was wrong.
            RIGHT CERTAIN, WRONG CERTAIN  | Of 2 answers you were certain of, 1 was wrong.
            WRONG CERTAIN, WRONG CERTAIN  | Of 2 answers you were certain of, 2 were wrong.
            UNKNOWN CERTAIN, WRONG CERTAIN| Of 1 answer you were certain of, 1 was wrong.
            UNKNOWN CERTAIN, UNKNOWN GUESS| ''
            WRONG CERTAIN, RIGHT GUESS    | Of 1 answer you were certain of, 1 was wrong.
            WRONG GUESS                   | Of 1 guess, 0 were right: worth another look even so.
            RIGHT GUESS                   | Of 1 guess, 1 was right: worth another look even so.
            WRONG GUESS, UNKNOWN GUESS    | Of 1 guess, 0 were right: worth another look even so.
            WRONG GUESS, WRONG GUESS      | Of 2 guesses, 0 were right: worth another look even so.
            WRONG GUESS, RIGHT GUESS      | Of 2 guesses, 1 was right: worth another look even so.
            RIGHT GUESS, RIGHT GUESS      | Of 2 guesses, 2 were right: worth another look even so.
            RIGHT FAIRLY, WRONG           | ''
            """)
    void howCertaintyAndTruthWentTogetherIsAWholeSentence(String answers, String said) {
        assertEquals(said, ENGLISH.calibration(answers(answers)).orElse(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RIGHT               | That is right
            RIGHT CERTAIN       | That is right
            RIGHT GUESS         | Right, and here is why
            WRONG               | That is a misread
            WRONG CERTAIN       | That is a misread, and one you were certain of
            UNKNOWN             | Not known yet: here is how it is
            """)
    void theVerdictKnowsHowSureOneWas(String answer, String verdict) {
        assertEquals(verdict, ENGLISH.verdict(answers(answer).get(0)));
    }

    @Test
    void notKnowingIsCountedApartInTheScore() {
        assertEquals("1 of 2 right.", ENGLISH.score(attempt("RIGHT, WRONG")));
        assertEquals("1 of 3 right, and 2 that you said you don’t know.", ENGLISH.score(attempt("RIGHT, UNKNOWN, UNKNOWN")));
    }

    @Test
    void anotherLanguagePutsItsWordsAsItLikes(@TempDir Path content) throws IOException {
        QuizWords german = new QuizWords(InGerman.saying(content, "result.score = {1} Antworten, {0} davon richtig.", "sure.guess = (geraten)",
                "calibration.one-lucky = Von {0} geratenen war 1 richtig.", "quiz.question-of = Frage {0} von {1}"));
        assertEquals("2 Antworten, 1 davon richtig.", german.score(attempt("RIGHT, WRONG")));
        assertEquals(Optional.of("Von 2 geratenen war 1 richtig."), german.calibration(answers("RIGHT GUESS, WRONG GUESS")));
        assertEquals("(geraten)", german.sure(answers("RIGHT GUESS").get(0)));
        assertEquals("", german.sure(answers("RIGHT").get(0)));
        Attempt two = attempt("RIGHT, WRONG");
        assertEquals("Frage 2 von 2", german.progress(two, two.items().get(1)));
    }

    @Test
    void aQuestionThatIsAskedAloneIsNotCounted() {
        Attempt two = attempt("RIGHT, WRONG");
        assertEquals("Question 2 of 2: That is a misread", ENGLISH.title(two, two.items().get(1), two.answers().get(1)));
        for (var alone : Map.of("check/how-much-time", "Check yourself", "again", "Practice").entrySet()) {
            Attempt one = new Attempt(two.id(), two.visitor(), alone.getKey(), two.startedAt(), Optional.empty(), Optional.empty(),
                    two.items(), two.answers());
            assertEquals(alone.getValue(), ENGLISH.progress(one, one.items().get(0)));
            assertEquals(alone.getValue() + ": That is right", ENGLISH.title(one, one.items().get(0), one.answers().get(0)));
        }
    }

    private static Attempt attempt(String answers) {
        List<Answer> given = answers(answers);
        List<Item> items = given.stream().map(answer -> new Item(Integer.parseInt(answer.question()), answer.question(), 1)).toList();
        return new Attempt(RandomId.fresh(), Optional.empty(), "misreads", Instant.EPOCH, Optional.empty(), Optional.empty(), items, given);
    }

    /** Each as its outcome and, behind it, its certainty. */
    private static List<Answer> answers(String told) {
        List<Answer> answers = new ArrayList<>();
        for (String each : told.split(", ")) {
            String[] words = each.split(" ");
            Optional<Certainty> certainty = words.length > 1 ? Optional.of(Certainty.valueOf(words[1])) : Optional.empty();
            answers.add(new Answer(String.valueOf(answers.size() + 1), "v", Optional.empty(), "x", Outcome.valueOf(words[0]), Optional.empty(),
                    certainty, Optional.empty(), Instant.EPOCH));
        }
        return answers;
    }
}
