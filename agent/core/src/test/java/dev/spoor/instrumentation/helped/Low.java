/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.instrumentation.helped;

final class Low extends High {}
