/*
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.spoor.agent.config;

/**
 * A setting in force, for people to read.
 *
 * @param value as a user would write it
 * @param origin the place that it came from
 */
public record SettingValue(String value, String origin) {}
