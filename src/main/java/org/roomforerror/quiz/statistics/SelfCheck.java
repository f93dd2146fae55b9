package org.roomforerror.quiz.statistics;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.roomforerror.quiz.LeverageTap;

/**
 * Whether the site makes people bolder: the highest leverage that learners said they would consider, before and after
 * their first round that has both. Shown whatever it says.
 */
public record SelfCheck(long bolder, long alike, long moreCareful) {

    private static final String SQL = """
            select leverage_before, leverage_after from (
                select t.leverage_before, t.leverage_after,
                       row_number() over (partition by t.visitor order by t.started_at, t.id) as turn
                from attempt t join visitor v on v.id = t.visitor
                where v.returned and t.leverage_before is not null and t.leverage_after is not null) as ranked
            where turn = 1""";

    static SelfCheck read(Jdbi jdbi) {
        List<Integer> changes = jdbi.withHandle(handle -> handle.createQuery(SQL)
                .map((row, context) -> change(row.getString("leverage_before"), row.getString("leverage_after"))).list());
        return new SelfCheck(count(changes, 1), count(changes, 0), count(changes, -1));
    }

    public Share bolderShare() {
        return new Share(bolder, bolder + alike + moreCareful);
    }

    public Share moreCarefulShare() {
        return new Share(moreCareful, bolder + alike + moreCareful);
    }

    /** -1 for less leverage than before, 1 for more. */
    private static int change(String before, String after) {
        return Integer.signum(LeverageTap.of(after).flatMap(now -> LeverageTap.of(before).map(now::compareTo)).orElse(0));
    }

    private static long count(List<Integer> changes, int sign) {
        return changes.stream().filter(change -> change == sign).count();
    }
}
