/**
 * The site and how it starts. {@code Main} reads {@code Settings} and starts the {@code Site}, which puts the parts together: the
 * {@code ContentFolder}, read whole and refused whole if it is wrong, the {@code Database} with its schema, the editions of the site in
 * each language, and {@code Retention}, which deletes answers in time. {@code Packed} finds the folders inside the jar. {@code Items}
 * is the one command that needs both content and database. The packages below are read in the order of the README.
 */
package org.roomforerror;
