package org.roomforerror.check;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.roomforerror.content.Library;
import org.roomforerror.content.Proof;
import org.roomforerror.content.markdown.Passage;
import org.roomforerror.quiz.Option;
import org.roomforerror.quiz.Question;
import org.roomforerror.quiz.QuestionBank;

/**
 * A run of words from a file, of a page or of a question.
 *
 * @param passage the words and their line
 */
record Prose(String file, Passage passage) {

    private static final String FIGURE = "\\{[^{}]*}";
    private static final String LIST_NUMBER = "(?m)^\\s*\\d+\\.\\s+";

    /** The words as a reader sees them. */
    static List<Prose> shown(Library library, QuestionBank questions) {
        return all(library, Proof::passages, questions);
    }

    /** The words as they were typed: figures left out, both sides of every condition kept. */
    static List<Prose> written(Library library, QuestionBank questions) {
        return all(library, Proof::written, questions);
    }

    private static List<Prose> all(Library library, Function<Proof, List<Passage>> words, QuestionBank questions) {
        Stream<Prose> pages = library.proofs().stream()
                .flatMap(proof -> words.apply(proof).stream().map(passage -> new Prose(proof.file(), passage)));
        return Stream.concat(pages, of(questions).stream()).toList();
    }

    /** The texts of the questions; their file tells only the line of the whole question. */
    private static List<Prose> of(QuestionBank questions) {
        return questions.all().stream()
                .flatMap(question -> texts(question)
                        .filter(text -> !text.isBlank())
                        .map(text -> text.replaceAll(FIGURE, "…").replaceAll(LIST_NUMBER, "").replace('\n', ' '))
                        .map(text -> new Prose(question.file(), new Passage(Passage.Kind.PROSE, "", text, question.line()))))
                .toList();
    }

    private static Stream<String> texts(Question question) {
        return Stream.concat(Stream.of(question.stem(), question.workedCase().orElse(""), question.grounds().sentence()),
                question.options().stream().flatMap((Option option) -> Stream.of(option.text(), option.why())));
    }
}
