/**
 * How the site speaks. {@link org.roomforerror.words.Messages} are the sentences of a language, read from each {@link
 * org.roomforerror.words.MessageFile} of {@code content/messages} and of the folders of the languages; {@link
 * org.roomforerror.words.Format} writes its numbers and its dates; a {@link org.roomforerror.words.Speech} is both together,
 * and what everything above is given. The engine below speaks no language: it names what it has to say in a {@link
 * org.roomforerror.margin.Saying}.
 */
package org.roomforerror.words;
