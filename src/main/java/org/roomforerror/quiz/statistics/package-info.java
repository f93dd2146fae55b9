/**
 * What all answers show. {@link org.roomforerror.quiz.statistics.FirstAnswers} reads the answers that count;
 * {@link org.roomforerror.quiz.statistics.ClassStatistics} tells how common each misread is, for learners;
 * {@link org.roomforerror.quiz.statistics.ItemAnalysis} tells how well each question measures, for authors.
 * {@link org.roomforerror.quiz.statistics.Share} is a share with its interval. Nobody is ever ranked.
 */
package org.roomforerror.quiz.statistics;
