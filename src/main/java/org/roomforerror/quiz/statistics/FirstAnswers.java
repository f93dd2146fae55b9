package org.roomforerror.quiz.statistics;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * Reads first answers from the store. An answer counts once its learner's cookie has come back: a browser that keeps no
 * cookie would be a new learner each time.
 */
public final class FirstAnswers {

    private static final String SQL = """
            select visitor, question, version, choice, outcome, certainty, seconds from (
                select t.visitor, a.question, a.version, a.choice, a.outcome, a.certainty, a.seconds, a.answered_at,
                       row_number() over (partition by t.visitor, a.question order by a.answered_at, a.attempt) as turn
                from answer a join attempt t on t.id = a.attempt join visitor v on v.id = t.visitor
                where v.returned) as ranked
            where turn = 1 order by answered_at""";

    private FirstAnswers() {
    }

    /** Oldest first. */
    public static List<FirstAnswer> read(Jdbi jdbi) {
        return jdbi.withHandle(handle -> handle.createQuery(SQL).map(ConstructorMapper.of(FirstAnswer.class)).list());
    }
}
