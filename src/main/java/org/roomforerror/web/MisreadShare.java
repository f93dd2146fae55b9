package org.roomforerror.web;

import org.roomforerror.quiz.statistics.MisreadStatistics;

/**
 * How many learners show a misread, in words and as a drawing that is 100 wide.
 *
 * @param of          the share of learners who showed it
 * @param certain     the share who showed it and were certain
 * @param chance      what blind choice would give
 * @param chancePlace where that stands in the drawing
 */
public record MisreadShare(ShareView of, String certain, String chance, String chancePlace) {

    static MisreadShare of(MisreadStatistics misread) {
        return new MisreadShare(ShareView.of(misread.share()), ShareView.percent(misread.certainShare().value()),
                ShareView.percent(misread.chance()), ShareView.place(misread.chance()));
    }
}
