/**
 * Finding things: an {@link org.roomforerror.search.Index} held in memory over every
 * {@link org.roomforerror.search.Entry} (page, section, term, question, calculator, misread, system), which answers a
 * few words with {@link org.roomforerror.search.Hit}s. The words are read by {@link org.roomforerror.search.Wording}.
 * The only home of Lucene.
 */
package org.roomforerror.search;
