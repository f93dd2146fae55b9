package org.roomforerror.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.roomforerror.content.Library;
import org.roomforerror.content.Proof;
import org.roomforerror.content.markdown.Passage;
import org.roomforerror.quiz.Option;
import org.roomforerror.quiz.Question;
import org.roomforerror.quiz.QuestionBank;

/**
 * A run of words from a file.
 *
 * @param shown the words as a reader sees them
 */
record Prose(String file, Passage shown) {

    private static final String FIGURE = "\\{[^{}]*}";
    private static final String LIST_NUMBER = "(?m)^\\s*\\d+\\.\\s+";

    static List<Prose> all(Library library, QuestionBank questions) {
        List<Prose> prose = new ArrayList<>();
        for (Proof proof : library.proofs()) {
            proof.passages().forEach(passage -> prose.add(new Prose(proof.file(), passage)));
        }
        prose.addAll(of(questions));
        return List.copyOf(prose);
    }

    /** The same with figures left out and both sides of every condition kept, as far as a figure needs to be seen as typed. */
    static List<Prose> written(Library library, QuestionBank questions) {
        List<Prose> prose = new ArrayList<>();
        for (Proof proof : library.proofs()) {
            proof.written().forEach(passage -> prose.add(new Prose(proof.file(), passage)));
        }
        prose.addAll(of(questions));
        return List.copyOf(prose);
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
        return Stream.concat(Stream.of(question.stem(), question.workedCase().orElse("")),
                question.options().stream().flatMap((Option option) -> Stream.of(option.text(), option.why())));
    }
}
