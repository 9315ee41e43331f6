/*
 * SPDX-License-Identifier: Apache-2.0
 */
/** A travel desk of agents, which knows nothing of the agent. */
package com.example.desk;
