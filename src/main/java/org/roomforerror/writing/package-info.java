/**
 * What a writer wrote, file by file, and what is wrong with it. {@link org.roomforerror.writing.ContentFiles} finds the files of the content
 * folder; {@link org.roomforerror.writing.Yaml} takes a text apart and {@link org.roomforerror.writing.Fields} asks it for names and
 * values, each {@link org.roomforerror.writing.Said} on its line. Whoever reads a file goes on after a fault, so that
 * {@link org.roomforerror.writing.Problems} holds every {@link org.roomforerror.writing.ContentProblem} of it at once.
 * Pages, questions, rule books and price tapes are all read with this.
 */
package org.roomforerror.writing;
