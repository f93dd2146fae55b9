/**
 * Our Markdown, and the only place that knows the library which reads it. {@link
 * org.roomforerror.content.markdown.Markdown} reads a text into a {@link org.roomforerror.content.markdown.Manuscript},
 * which tells its {@link org.roomforerror.content.markdown.Heading headings}, the {@link
 * org.roomforerror.content.markdown.Mark marks} that point outside it and its plain {@link
 * org.roomforerror.content.markdown.Passage passages}; dressed with a {@link org.roomforerror.content.markdown.Dress}
 * it becomes {@link org.roomforerror.content.markdown.Piece pieces} of a page.
 */
package org.roomforerror.content.markdown;
