/** What an application marks its own methods with, to have Spoor log them. No dependency. */
package dev.spoor.annotations;
