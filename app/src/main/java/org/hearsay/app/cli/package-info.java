/// The command line.
///
/// Start with [Hearsay], which names the commands; [ReadCommand] is the main one. Data goes to standard output,
/// progress and errors go to standard error, and a command ends with an [ExitCode]. A command is given its [Screen]
/// and touches neither `System.out` nor the environment, so a test can run it like any object.
///
/// Trap: picocli's annotations are read by reflection, so a field without a use in Java may be one.
@NullMarked
package org.hearsay.app.cli;

import org.jspecify.annotations.NullMarked;
