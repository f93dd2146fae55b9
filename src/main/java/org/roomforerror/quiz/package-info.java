/**
 * The quiz: what is asked, by whom it was answered, and where that leaves them. In reading order:
 * {@link org.roomforerror.quiz.Question} and its {@link org.roomforerror.quiz.Option}s are read into the
 * {@link org.roomforerror.quiz.QuestionBank}, one for each language in the
 * {@link org.roomforerror.quiz.QuestionBanks}, each with the sentence that settles it as its
 * {@link org.roomforerror.quiz.Grounds}; a seed turns a question into an {@link org.roomforerror.quiz.Instance},
 * whose numbers {@link org.roomforerror.quiz.Wording} asks of the engine; {@link org.roomforerror.quiz.Asked} is what
 * may be shown before the answer. A {@link org.roomforerror.quiz.Round} chooses the questions of an
 * {@link org.roomforerror.quiz.Attempt}, which gathers {@link org.roomforerror.quiz.Answer}s, each followed by its
 * {@link org.roomforerror.quiz.Feedback}. {@link org.roomforerror.quiz.Tracks} tell where a learner stands with each
 * misread. Two front doors: {@link org.roomforerror.quiz.Quiz} to take it, {@link org.roomforerror.quiz.Notebook} for
 * what is kept, all of it in a {@link org.roomforerror.quiz.Dossier}. A question may leave the bank while an attempt at it
 * runs: what was answered stays, and what was not is passed over. Nothing here knows a web page.
 */
package org.roomforerror.quiz;
