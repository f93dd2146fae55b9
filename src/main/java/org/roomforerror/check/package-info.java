/**
 * Content is checked like code. {@link org.roomforerror.check.Check} reads a content folder, lets every {@code Rule} look
 * through the whole {@code Matter} and gives back a {@link org.roomforerror.check.Report} of problems and warnings, each
 * with its file and line. A new rule is a new class and one line in {@code Check}.
 */
package org.roomforerror.check;
