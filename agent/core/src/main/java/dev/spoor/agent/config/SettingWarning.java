/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

/**
 * Something that is wrong with the settings.
 *
 * @param cause the same for the same mistake
 * @param sentence what is wrong, where, and what to do
 */
public record SettingWarning(String cause, String sentence) {}
