/**
 * The quiz: what is asked, by whom it was answered, and what all answers show. In reading order:
 * {@link org.roomforerror.quiz.Question} and its {@link org.roomforerror.quiz.Option}s are read into the
 * {@link org.roomforerror.quiz.QuestionBank}; a seed turns a question into an {@link org.roomforerror.quiz.Instance};
 * a {@link org.roomforerror.quiz.Round} chooses the questions of an {@link org.roomforerror.quiz.Attempt}, which
 * gathers {@link org.roomforerror.quiz.Answer}s. {@link org.roomforerror.quiz.Quiz} is the front door. Nothing here
 * knows a web page.
 */
package org.roomforerror.quiz;
