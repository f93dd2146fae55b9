package org.roomforerror.check;

import java.util.List;
import org.roomforerror.content.Misread;
import org.roomforerror.content.Proof;
import org.roomforerror.quiz.Kind;
import org.roomforerror.quiz.Question;

/**
 * Every misread is shown in three ways: a section of a page settles it, the engine proves it, and at least three questions
 * ask about it: why it is wrong, with numbers, and by a planted mistake. (That its section exists is a matter of links.)
 */
final class MisreadsRule implements Rule {

    private static final List<Kind> NEEDED = List.of(Kind.WHY, Kind.NUMBERS, Kind.PLANTED_MISTAKE);

    @Override
    public void check(Matter matter, Findings findings) {
        for (Proof proof : matter.library().proofs()) {
            if (!proof.kind().equals("misreads")) {
                continue;
            }
            Misread misread = matter.library().misread(proof.id()).orElseThrow();
            int line = proof.front().lineOf("title");
            if (!misread.page().isEmpty() && !misread.page().contains("#")) {
                findings.problem(proof.file(), proof.front().lineOf("page"), "'page' should name the section as well: slug#heading");
            }
            if (misread.demonstration().isEmpty()) {
                findings.problem(proof.file(), line, "the misread has no demonstration");
            }
            List<Question> questions = matter.questions().ofMisread(misread.id());
            if (questions.isEmpty()) {
                findings.problem(proof.file(), line, "no question asks about this misread");
            } else {
                NEEDED.stream().filter(kind -> questions.stream().noneMatch(question -> question.kind() == kind)).forEach(kind ->
                        findings.problem(proof.file(), line, "no question of the kind '" + kind.id() + "' asks about this misread"));
            }
        }
    }
}
