/*
 * SPDX-License-Identifier: Apache-2.0
 */
/** What the end-to-end tests run: small applications that know nothing of the agent. */
package com.example.programs;
