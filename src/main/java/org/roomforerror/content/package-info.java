/**
 * What writers write, read into what readers read. {@link org.roomforerror.content.Library} loads the content folder;
 * it holds {@link org.roomforerror.content.Article explainers}, the {@link org.roomforerror.content.Glossary}, {@link
 * org.roomforerror.content.FaqEntry questions}, {@link org.roomforerror.content.Misread misreads} and {@link
 * org.roomforerror.content.Page pages}, each with a {@link org.roomforerror.content.Body} of {@link
 * org.roomforerror.content.Block blocks}. A {@link org.roomforerror.content.Proof} is the same page as search and the
 * checks read it.
 *
 * <p>Inside, a {@code Source} is a file taken apart, a {@code Sheet} is one file being drawn with the {@code Press} of
 * its language; {@code Ink} gives figures and terms their HTML, and {@code Pencil} their Markdown.
 */
package org.roomforerror.content;
