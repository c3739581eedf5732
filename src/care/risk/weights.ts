/** Made by test/care/risk/learn.ts; not to be changed by hand. Each line: weight for a crisis, for any level, feature. */
export const weights = `
-1.21 -0.59 
-0.08 0.46 after
0.12 0.26 after+aftermath
-0.22 0.43 after+anymore
0.11 0.26 after+burden
0.06 0.33 after+care
-0.15 -0.31 after+child
0.02 -0.07 after+date
-0.34 0.30 after+die
0.18 0.09 after+do-it
0.64 0.66 after+exit
0.27 0.20 after+find
0.27 0.60 after+glad
0.05 -0.11 after+height
0.09 0.11 after+hold
0.75 0.56 after+intend
-0.38 0.31 after+kill-self
0.03 0.03 after+kin
0.06 0.04 after+letter
0.36 0.17 after+matter
0.16 0.74 after+no
0.35 0.50 after+now
-0.37 -0.18 after+old
-0.13 0.10 after+other
0.46 0.40 after+papers
0.28 0.60 after+passed
-0.02 0.16 after+past
-0.38 -0.42 after+peace
0.39 0.49 after+pet
0.09 0.10 after+prepare
-0.03 0.20 after+quantity
0.25 0.22 after+school
0.16 0.51 after+self
-0.54 -0.42 after+spoken
0.30 0.41 after+stand
-0.33 0.39 after+substance
-0.31 0.18 after+suicide
0.26 0.07 after+tonight
0.41 0.28 after+took
-0.22 -0.24 after+train
-0.16 0.11 after+trapped
-0.35 0.22 after+want
0.03 0.34 after>anymore
0.64 0.66 after>exit
-0.33 0.31 after>glad
0.16 0.49 after>no
0.53 0.28 after>now
-0.26 0.23 after>other
-0.33 0.31 after>passed
0.27 0.28 after>quantity
0.25 0.22 after>school
-0.28 0.23 after>self
0.45 0.30 after>tonight
-0.23 -0.11 aftermath
0.07 -0.03 aftermath+alone
0.69 0.85 aftermath+anymore
0.34 0.43 aftermath+cannot
0.19 0.49 aftermath+child
-0.26 -0.14 aftermath+date
-0.18 0.07 aftermath+die
0.59 0.57 aftermath+do-it
0.32 0.45 aftermath+eating
-0.45 0.05 aftermath+end
0.41 0.30 aftermath+enough
-0.17 0.28 aftermath+glad
-0.34 -0.31 aftermath+goodbye
-0.06 -0.03 aftermath+height
-0.06 -0.05 aftermath+hold
0.56 0.61 aftermath+hurt-other
0.18 0.13 aftermath+hurt-self
0.07 0.87 aftermath+intend
-0.45 -0.45 aftermath+kin
0.42 0.64 aftermath+last
-0.18 -0.05 aftermath+leisure
-0.49 0.37 aftermath+life
0.21 0.48 aftermath+no
0.10 0.77 aftermath+now
0.25 0.11 aftermath+old
-0.04 0.07 aftermath+other
0.29 0.43 aftermath+pain
-0.18 0.38 aftermath+papers
0.11 -0.08 aftermath+passed
-0.42 0.23 aftermath+past
-0.16 -0.08 aftermath+peace
0.19 0.06 aftermath+pills
0.37 0.47 aftermath+poison
-0.13 -0.10 aftermath+prepare
0.22 0.36 aftermath+quantity
-0.05 -0.34 aftermath+question
0.36 0.47 aftermath+rope
-0.42 -0.52 aftermath+routine
0.13 0.15 aftermath+school
-0.10 -0.15 aftermath+self
-0.12 0.01 aftermath+spoken
-0.14 -0.34 aftermath+stand
-0.20 0.15 aftermath+suicide
-0.36 -0.41 aftermath+thanks
-0.09 -0.10 aftermath+therapy
0.62 0.37 aftermath+tonight
0.84 0.52 aftermath+took
-0.50 -0.39 aftermath+train
-0.26 0.11 aftermath+trapped
0.32 0.37 aftermath+violence
0.31 0.29 aftermath+want
0.03 0.28 aftermath+water
-0.60 -0.51 aftermath+work
-0.30 0.10 aftermath+worry
0.40 0.12 aftermath+wound
-0.41 -0.26 aftermath+you
-0.06 -0.36 aftermath>aftermath
-0.24 -0.31 aftermath>date
-0.01 -0.12 aftermath>die
0.57 0.56 aftermath>do-it
0.18 -0.01 aftermath>glad
0.73 0.72 aftermath>intend
0.26 -0.17 aftermath>no
-0.50 0.43 aftermath>now
0.14 -0.07 aftermath>other
-0.35 -0.34 aftermath>past
0.18 0.41 aftermath>pills
-0.37 0.26 aftermath>quantity
-0.36 -0.42 aftermath>routine
0.30 -0.23 aftermath>self
0.18 0.01 aftermath>stand
-0.23 -0.23 aftermath>thanks
0.79 0.66 aftermath>tonight
0.63 0.57 aftermath>took
0.44 0.11 aftermath>want
-0.54 -0.06 aftermath>work
0.13 0.05 alone
0.72 0.73 alone+anymore
-0.45 0.52 alone+burden
0.26 0.08 alone+child
-0.08 0.13 alone+date
-0.14 -0.09 alone+die
0.01 -0.06 alone+do-it
0.32 0.23 alone+end
-0.20 0.51 alone+exit
0.53 0.47 alone+glad
0.37 0.38 alone+goodbye
0.04 -0.01 alone+height
-0.22 0.10 alone+hold
-0.21 -0.27 alone+hurt-other
-0.01 0.88 alone+intend
-0.07 0.32 alone+kill-self
-0.20 -0.24 alone+kin
0.51 0.33 alone+letter
-0.35 -0.26 alone+life
0.17 0.50 alone+matter
-0.47 -0.42 alone+media
-0.38 -0.40 alone+no
0.21 0.00 alone+now
0.37 0.07 alone+old
0.32 0.50 alone+other
0.30 0.26 alone+papers
-0.11 0.43 alone+passed
-0.03 -0.27 alone+past
-0.28 -0.27 alone+peace
-0.06 0.06 alone+pet
0.38 0.41 alone+pills
0.56 0.53 alone+prepare
0.31 0.18 alone+quantity
0.38 0.42 alone+rope
-0.02 -0.30 alone+self
-0.29 -0.35 alone+spoken
-0.18 -0.31 alone+stand
0.31 0.24 alone+suicide
-0.22 -0.16 alone+tired
0.41 0.39 alone+tonight
0.11 -0.11 alone+took
-0.24 0.04 alone+vehicle
-0.25 0.12 alone+want
0.43 0.44 alone+work
0.05 0.28 alone>anymore
-0.54 0.52 alone>burden
-0.56 0.03 alone>date
0.34 0.29 alone>do-it
0.26 0.47 alone>end
0.30 0.34 alone>goodbye
0.32 0.00 alone>letter
0.31 0.04 alone>no
-0.01 -0.12 alone>now
0.18 0.05 alone>other
0.21 0.04 alone>past
-0.10 -0.16 alone>peace
-0.18 -0.05 alone>self
-0.09 -0.19 alone>stand
-0.22 -0.16 alone>tired
0.45 0.13 alone>tonight
-0.24 0.03 alone>want
-0.09 -0.12 anymore
-0.13 0.11 anymore+cannot
0.59 0.59 anymore+care
-0.00 0.32 anymore+child
-0.06 -0.00 anymore+chores
0.18 -0.04 anymore+date
0.27 -0.21 anymore+despair
0.12 0.92 anymore+die
0.13 0.18 anymore+do-it
0.27 0.56 anymore+end
-0.15 -0.33 anymore+enough
0.25 0.23 anymore+exit
0.01 -0.02 anymore+find
-0.16 -0.17 anymore+forever
-0.11 0.33 anymore+glad
0.28 0.54 anymore+goodbye
0.05 -0.14 anymore+gun
0.40 0.42 anymore+height
0.41 0.44 anymore+hold
0.24 0.49 anymore+hurt-self
-0.21 -0.30 anymore+intend
-0.54 0.20 anymore+kill-self
0.36 0.29 anymore+kin
-0.07 -0.22 anymore+last
-0.29 -0.17 anymore+laugh
0.17 0.12 anymore+letter
0.86 0.90 anymore+life
-0.14 0.36 anymore+matter
-0.24 -0.05 anymore+no
0.02 0.14 anymore+now
-0.12 0.13 anymore+old
0.22 0.34 anymore+other
0.34 0.37 anymore+pain
0.22 0.15 anymore+papers
0.14 0.51 anymore+passed
-0.15 -0.02 anymore+past
0.10 -0.00 anymore+peace
0.46 0.47 anymore+pet
-0.18 -0.11 anymore+pills
0.08 0.00 anymore+prepare
0.14 -0.33 anymore+quantity
0.47 0.44 anymore+question
-0.05 -0.05 anymore+revenge
0.43 0.51 anymore+routine
-0.22 -0.22 anymore+school
0.03 -0.13 anymore+self
0.39 0.35 anymore+sorry
-0.39 0.03 anymore+spoken
-0.03 -0.09 anymore+stand
-0.58 0.70 anymore+suicide
-0.10 -0.12 anymore+thanks
-0.54 -0.46 anymore+therapy
0.51 0.21 anymore+tonight
-0.40 0.02 anymore+took
-0.19 0.43 anymore+trapped
0.15 0.64 anymore+urge
0.26 0.30 anymore+vehicle
-0.15 -0.24 anymore+violence
0.19 -0.02 anymore+want
-0.59 -0.22 anymore+work
-0.19 -0.41 anymore+wound
0.04 -0.07 anymore+you
0.58 0.44 anymore>alone
0.73 0.66 anymore>anymore
0.13 -0.08 anymore>cannot
0.63 0.51 anymore>date
-0.26 -0.16 anymore>die
0.02 0.47 anymore>do-it
0.17 0.67 anymore>end
0.21 0.11 anymore>exit
-0.27 -0.07 anymore>glad
0.05 0.34 anymore>goodbye
0.99 0.75 anymore>hold
0.07 -0.17 anymore>intend
-0.49 -0.05 anymore>kill-self
0.02 -0.09 anymore>letter
1.08 1.11 anymore>life
-0.28 0.21 anymore>matter
-0.33 -0.08 anymore>no
0.26 0.55 anymore>now
-0.15 -0.03 anymore>other
-0.02 0.36 anymore>passed
0.37 0.27 anymore>past
-0.05 -0.09 anymore>prepare
0.46 0.43 anymore>quantity
0.47 0.44 anymore>question
0.43 0.38 anymore>self
-0.22 0.10 anymore>stand
-0.10 -0.20 anymore>tonight
-0.26 0.04 anymore>took
0.02 0.18 anymore>urge
0.10 0.25 anymore>want
-0.38 -0.33 anymore>work
0.20 0.26 anymore>wound
-0.23 -0.22 anymore>you
0.32 -0.05 blade
0.43 0.47 blade+cannot
-0.10 0.09 blade+chores
0.49 0.56 blade+date
0.41 0.45 blade+do-it
0.30 0.42 blade+end
0.22 0.14 blade+height
0.53 0.54 blade+hold
-0.09 0.25 blade+hurt-self
0.42 0.44 blade+intend
0.14 0.09 blade+no
0.68 0.67 blade+now
0.21 0.15 blade+other
-0.34 -0.29 blade+passed
0.07 -0.05 blade+past
-0.53 -0.51 blade+prepare
0.08 0.10 blade+revenge
0.11 0.06 blade+school
0.45 0.32 blade+self
0.29 0.07 blade+spoken
-0.10 -0.09 blade+stand
0.25 0.38 blade+tonight
0.38 0.69 blade+trapped
0.26 0.35 blade+urge
0.64 0.67 blade+violence
0.24 0.36 blade+want
0.40 0.56 blade+wound
0.05 0.42 blade>blade
0.41 0.45 blade>cannot
0.10 0.20 blade>chores
0.16 0.16 blade>date
0.73 0.69 blade>hold
-0.02 -0.03 blade>no
0.52 0.45 blade>now
0.32 0.36 blade>other
0.07 -0.05 blade>past
0.22 0.31 blade>revenge
0.22 0.31 blade>school
0.42 0.43 blade>self
0.37 0.44 blade>spoken
0.10 0.10 blade>stand
0.40 0.39 blade>tonight
-0.08 0.29 blade>trapped
0.32 0.36 blade>wound
0.03 0.71 burden
-0.30 0.39 burden+child
-0.24 0.24 burden+date
0.33 0.55 burden+die
0.31 0.31 burden+do-it
0.06 0.26 burden+eating
-0.14 -0.19 burden+glad
0.21 0.11 burden+intend
-0.13 0.22 burden+kin
0.22 0.21 burden+laugh
0.22 0.36 burden+life
-0.25 -0.37 burden+mourning
0.02 -0.13 burden+no
0.03 0.37 burden+now
-0.03 -0.06 burden+other
0.04 -0.37 burden+pain
-0.29 -0.44 burden+papers
-0.14 -0.19 burden+passed
0.42 0.23 burden+past
0.46 0.32 burden+peace
0.27 0.22 burden+prepare
0.13 0.14 burden+quantity
0.14 0.21 burden+question
0.51 0.40 burden+rope
0.22 0.57 burden+self
-0.16 0.48 burden+spoken
0.41 0.54 burden+stand
0.01 0.14 burden+tonight
-0.31 0.40 burden+work
-0.06 0.27 burden+wound
0.11 0.46 burden>die
-0.30 0.39 burden>glad
-0.38 0.51 burden>kin
-0.24 -0.31 burden>no
0.15 0.23 burden>other
-0.30 0.39 burden>passed
-0.05 -0.08 burden>self
0.41 0.54 burden>stand
-0.09 -0.15 cannot
0.26 0.38 cannot+child
-0.08 0.56 cannot+date
-0.29 -0.03 cannot+despair
0.75 0.77 cannot+die
-0.10 0.08 cannot+do-it
-0.43 0.39 cannot+eating
0.01 -0.08 cannot+end
-0.02 -0.17 cannot+enough
-0.06 0.41 cannot+exit
-0.39 0.44 cannot+give-away
-0.13 -0.30 cannot+glad
0.29 0.41 cannot+gun
0.53 0.69 cannot+height
-0.49 -0.05 cannot+hold
0.33 0.23 cannot+hurt-other
0.44 0.58 cannot+hurt-self
1.07 1.01 cannot+intend
0.21 0.87 cannot+kill-self
0.42 0.42 cannot+kin
-0.48 -0.64 cannot+last
-0.19 -0.27 cannot+leisure
0.04 -0.00 cannot+letter
0.64 0.94 cannot+life
-0.13 0.42 cannot+matter
-0.22 0.12 cannot+media
0.05 0.25 cannot+no
0.37 -0.07 cannot+now
-0.62 -0.51 cannot+other
-0.45 -0.20 cannot+passed
-0.18 -0.45 cannot+past
-0.49 -0.06 cannot+peace
-0.56 0.60 cannot+pet
0.20 0.17 cannot+pills
-0.02 -0.17 cannot+prepare
-0.30 -0.38 cannot+quantity
0.11 0.38 cannot+school
-0.03 0.03 cannot+self
-0.24 -0.05 cannot+spoken
0.66 0.76 cannot+stand
-0.29 0.57 cannot+suicide
0.20 -0.08 cannot+tonight
-0.29 -0.21 cannot+took
0.06 0.36 cannot+trapped
0.17 0.73 cannot+urge
0.67 0.81 cannot+violence
0.27 -0.13 cannot+want
0.26 0.34 cannot+water
-0.24 -0.31 cannot+work
0.54 0.24 cannot+wound
0.21 0.26 cannot+you
-0.14 0.79 cannot>anymore
0.10 0.12 cannot>cannot
-0.18 -0.06 cannot>do-it
-0.43 0.39 cannot>eating
0.36 0.00 cannot>end
-0.15 -0.26 cannot>enough
-0.11 0.39 cannot>exit
-0.14 0.51 cannot>hold
0.86 0.87 cannot>intend
0.69 0.55 cannot>life
-0.07 0.53 cannot>no
-0.27 -0.40 cannot>now
-0.43 -0.30 cannot>other
-0.18 -0.16 cannot>past
-0.49 -0.06 cannot>peace
0.20 0.17 cannot>pills
-0.15 -0.26 cannot>prepare
0.01 0.22 cannot>self
-0.23 -0.41 cannot>tonight
0.05 0.34 cannot>trapped
0.17 0.73 cannot>urge
-0.05 -0.20 cannot>want
-0.17 -0.21 cannot>work
0.09 0.10 cannot>you
0.41 0.12 care
0.51 0.49 care+child
0.39 0.54 care+date
0.22 0.26 care+exit
-0.19 -0.16 care+intend
0.16 0.15 care+kin
0.00 0.05 care+love
-0.33 -0.36 care+matter
0.31 0.58 care+no
0.15 0.04 care+now
0.30 0.29 care+other
-0.04 0.02 care+papers
-0.10 -0.04 care+pet
0.27 0.18 care+pills
0.16 0.16 care+self
0.26 0.19 care+sorry
-0.27 -0.26 care+thanks
0.24 0.29 care+tonight
-0.17 -0.32 care+took
0.20 0.31 care+you
0.38 0.40 care>child
0.56 0.56 care>kin
-0.33 -0.36 care>matter
0.10 0.37 care>no
-0.19 -0.18 care>other
0.04 -0.02 care>pet
0.23 0.33 care>self
-0.01 -0.27 child
0.03 -0.08 child+chores
-0.18 -0.47 child+date
-0.64 0.20 child+die
0.47 0.47 child+do-it
-0.34 0.12 child+exit
0.44 0.35 child+find
-0.22 -0.20 child+give-away
-0.15 0.19 child+glad
-0.46 -0.46 child+gun
-0.55 -0.66 child+height
0.11 0.33 child+hold
-0.06 -0.08 child+hurt-other
0.24 0.10 child+intend
0.19 0.13 child+joy
-0.34 0.31 child+kill-self
0.45 0.45 child+kin
-0.03 0.10 child+last
0.24 0.18 child+laugh
-0.15 -0.45 child+leisure
0.73 0.74 child+letter
0.49 0.32 child+love
0.08 -0.35 child+matter
-0.41 0.14 child+media
0.10 0.09 child+no
-0.39 -0.61 child+now
0.33 0.26 child+old
0.35 0.22 child+other
0.42 0.41 child+pain
-0.40 -0.38 child+papers
0.30 0.21 child+passed
0.24 0.02 child+past
-0.74 -0.49 child+peace
0.18 0.02 child+pills
-0.20 -0.32 child+prepare
-0.50 -0.68 child+quantity
0.14 0.43 child+question
-0.30 -0.12 child+revenge
-0.44 0.00 child+rope
0.35 0.62 child+routine
-0.49 0.08 child+school
0.04 0.15 child+self
0.45 0.44 child+spoken
-0.01 -0.17 child+stand
-0.28 0.43 child+suicide
-0.24 -0.30 child+tired
0.68 0.67 child+tonight
-0.14 -0.07 child+took
0.12 -0.26 child+trapped
0.27 0.39 child+urge
-0.17 -0.22 child+violence
-0.01 0.59 child+want
0.37 0.37 child+water
0.16 0.35 child+work
-0.28 0.43 child+worry
-0.18 -0.23 child+wound
0.14 0.00 child>alone
0.06 0.53 child>anymore
-0.30 0.39 child>burden
-0.22 -0.20 child>child
-0.15 -0.23 child>date
-0.31 0.02 child>glad
0.34 0.47 child>hold
-0.06 -0.08 child>hurt-other
-0.20 -0.21 child>intend
0.19 0.13 child>joy
-0.05 -0.10 child>kin
0.41 0.48 child>letter
0.30 0.18 child>love
-0.47 0.36 child>media
-0.63 -0.61 child>no
0.29 0.00 child>now
0.26 0.01 child>other
0.18 0.11 child>passed
-0.05 -0.38 child>past
-0.04 -0.12 child>prepare
-0.52 -0.52 child>quantity
0.05 0.34 child>question
0.09 0.22 child>revenge
-0.52 0.24 child>school
0.30 0.07 child>self
0.25 0.62 child>spoken
0.20 0.06 child>stand
-0.28 0.43 child>suicide
0.01 -0.14 child>tonight
0.22 0.16 child>took
0.34 0.07 child>trapped
-0.41 -0.61 child>violence
-0.60 -0.76 chores
0.13 0.06 chores+date
-0.27 -0.26 chores+die
-0.06 0.41 chores+eating
-0.65 -0.54 chores+end
0.23 0.20 chores+funeral
-0.47 -0.41 chores+give-away
-0.19 -0.15 chores+gun
0.41 0.37 chores+height
0.90 1.01 chores+hold
0.05 0.07 chores+hurt-other
-0.44 -0.45 chores+intend
-0.43 -0.46 chores+kin
-0.13 -0.12 chores+laugh
-0.46 -0.52 chores+leisure
0.12 0.20 chores+letter
-0.22 -0.30 chores+media
-0.20 -0.22 chores+no
-0.18 -0.13 chores+now
0.49 0.19 chores+other
0.24 0.31 chores+papers
-0.15 -0.16 chores+passed
-0.52 -0.62 chores+past
0.37 0.31 chores+peace
-0.03 -0.07 chores+pills
-0.08 0.04 chores+prepare
-0.64 -0.41 chores+quantity
0.19 0.17 chores+question
-0.23 -0.24 chores+rope
-0.03 -0.17 chores+self
0.21 -0.18 chores+spoken
-0.15 -0.17 chores+stand
-0.33 -0.36 chores+suicide
-0.26 -0.23 chores+tired
0.10 0.11 chores+tonight
0.45 0.50 chores+took
0.55 0.59 chores+trapped
-0.23 -0.42 chores+violence
-0.25 -0.23 chores+want
-0.12 -0.04 chores+water
0.03 0.16 chores+wound
0.11 0.12 chores>anymore
0.30 0.35 chores>blade
-0.22 -0.20 chores>child
-0.25 -0.21 chores>chores
0.09 -0.00 chores>date
-0.43 -0.38 chores>end
-0.13 -0.12 chores>laugh
-0.37 -0.40 chores>leisure
-0.27 -0.29 chores>no
-0.05 0.05 chores>now
0.25 0.26 chores>other
0.34 0.41 chores>papers
-0.35 -0.46 chores>past
0.24 0.37 chores>prepare
-0.01 -0.05 chores>quantity
-0.23 -0.21 chores>self
0.04 -0.02 chores>stand
-0.33 -0.36 chores>suicide
-0.06 0.07 chores>tonight
0.20 0.38 chores>took
0.23 0.53 chores>trapped
-0.46 -0.48 chores>wound
-0.01 -0.36 date
0.34 0.12 date+die
0.17 0.06 date+do-it
-0.58 0.82 date+eating
0.48 0.37 date+end
0.12 -0.02 date+enough
0.42 0.19 date+exit
0.24 -0.01 date+find
-0.03 0.03 date+forever
-0.58 -0.60 date+funeral
0.09 0.49 date+give-away
0.30 0.04 date+glad
-0.10 0.19 date+goodbye
0.17 -0.01 date+gun
-0.25 -0.24 date+height
0.49 0.31 date+hold
0.43 0.39 date+hurt-other
0.12 0.45 date+hurt-self
0.26 0.22 date+intend
-0.31 -0.25 date+joy
0.35 0.68 date+kill-self
-0.30 -0.37 date+kin
0.05 -0.04 date+last
-0.05 -0.01 date+laugh
-0.51 -0.63 date+leisure
-0.02 0.22 date+letter
-0.20 -0.20 date+life
0.44 0.30 date+love
0.51 0.18 date+matter
-0.13 -0.24 date+media
-0.34 -0.34 date+mourning
0.47 0.43 date+no
0.07 -0.04 date+now
-0.55 0.02 date+old
-0.26 -0.23 date+other
-0.27 0.09 date+pain
0.16 0.19 date+papers
0.10 -0.24 date+passed
-0.38 0.43 date+past
0.47 0.30 date+peace
0.14 -0.25 date+pet
0.09 -0.18 date+pills
0.08 -0.32 date+poison
0.56 0.60 date+prepare
-0.28 -0.04 date+quantity
-0.29 -0.19 date+question
-0.02 0.06 date+revenge
0.57 0.63 date+rope
0.47 0.35 date+routine
-0.11 -0.33 date+school
-0.02 0.05 date+self
0.85 0.83 date+sorry
-0.34 -0.22 date+spoken
-0.08 -0.07 date+stand
-0.66 0.17 date+substance
-0.43 0.69 date+suicide
-0.45 -0.53 date+thanks
0.14 0.23 date+therapy
-0.38 -0.30 date+tonight
-0.25 0.53 date+took
0.50 0.48 date+train
-0.04 0.16 date+trapped
-0.09 0.35 date+urge
0.01 -0.06 date+vehicle
0.03 0.24 date+violence
-0.35 -0.64 date+voices
0.76 0.73 date+want
-0.04 0.09 date+water
-0.78 -0.43 date+work
-0.01 0.38 date+worry
-0.47 0.64 date+wound
0.29 0.23 date+you
0.03 0.13 date>after
0.38 0.35 date>alone
-0.09 0.03 date>anymore
0.41 0.46 date>date
0.05 -0.16 date>die
0.27 0.20 date>do-it
0.39 0.55 date>end
0.18 -0.05 date>exit
0.02 -0.16 date>find
0.08 -0.11 date>gun
-0.40 -0.05 date>height
0.31 0.25 date>hold
0.36 0.34 date>hurt-self
0.08 -0.12 date>intend
0.60 0.37 date>kill-self
0.13 -0.14 date>kin
-0.37 -0.25 date>leisure
-0.01 0.25 date>letter
-0.04 0.19 date>life
-0.12 -0.21 date>media
0.61 0.53 date>no
0.11 0.34 date>now
-0.42 0.01 date>old
-0.15 -0.00 date>other
-0.48 0.26 date>pain
-0.57 0.48 date>past
0.39 0.33 date>peace
0.34 0.05 date>pills
-0.01 -0.08 date>prepare
-0.31 0.17 date>quantity
0.11 0.37 date>question
-0.41 -0.33 date>revenge
0.34 0.40 date>rope
0.15 0.06 date>routine
-0.01 -0.09 date>school
-0.03 -0.05 date>self
-0.37 -0.34 date>spoken
-0.37 0.06 date>stand
-0.48 -0.08 date>substance
-0.06 -0.18 date>therapy
0.43 0.63 date>tonight
0.16 -0.15 date>took
0.07 0.12 date>train
-0.13 0.10 date>trapped
0.17 0.13 date>urge
0.60 0.61 date>vehicle
0.24 0.42 date>violence
0.43 0.64 date>want
-0.44 -0.28 date>work
0.25 0.45 date>wound
0.27 0.33 date>you
-0.88 0.74 despair
-0.18 -0.36 despair+die
-0.36 0.36 despair+do-it
0.06 -0.16 despair+end
-0.16 0.38 despair+exit
-0.33 0.11 despair+hold
0.39 0.15 despair+intend
0.11 0.24 despair+kin
-0.28 -0.38 despair+leisure
-0.43 -0.56 despair+letter
-0.05 0.00 despair+life
0.02 -0.42 despair+matter
-0.27 0.39 despair+no
0.03 0.69 despair+now
0.16 -0.11 despair+other
0.34 0.22 despair+papers
-0.50 -0.58 despair+past
0.44 0.31 despair+pills
0.16 0.43 despair+prepare
-0.72 0.30 despair+quantity
-0.54 0.14 despair+self
-0.38 0.42 despair+sorry
0.04 0.22 despair+spoken
0.15 -0.26 despair+stand
0.26 -0.29 despair+tonight
-0.27 0.10 despair+voices
-0.20 -0.20 despair+want
-0.32 -0.53 despair+work
0.41 0.41 despair+wound
-0.13 0.33 despair>cannot
-0.22 0.54 despair>despair
-0.19 -0.25 despair>end
-0.16 0.38 despair>exit
0.17 0.21 despair>life
0.23 0.33 despair>matter
-0.10 0.70 despair>no
0.05 0.38 despair>other
-0.28 -0.38 despair>papers
-0.35 -0.48 despair>past
0.36 0.39 despair>pills
-0.29 -0.25 despair>quantity
-0.04 0.20 despair>self
-0.09 -0.28 despair>work
0.59 0.16 die
0.74 0.59 die+do-it
-0.64 -0.49 die+eating
-0.08 0.73 die+end
-0.18 0.62 die+enough
0.41 0.64 die+exit
0.10 -0.19 die+funeral
0.62 0.72 die+give-away
0.28 0.39 die+glad
-0.13 0.34 die+gun
0.18 0.02 die+hold
-0.18 -0.15 die+hurt-other
1.00 0.89 die+intend
0.09 0.08 die+kill-self
-0.62 -0.25 die+kin
0.09 -0.26 die+last
0.02 -0.40 die+laugh
-0.56 -0.70 die+leisure
-0.82 -0.14 die+letter
-0.79 -0.66 die+life
-0.63 -0.54 die+love
0.27 0.03 die+matter
0.14 -0.01 die+media
-0.27 -0.60 die+mourning
-0.21 -0.19 die+no
-0.53 -0.21 die+now
-0.40 -0.21 die+old
-0.42 -0.55 die+other
-0.53 0.55 die+pain
-0.29 0.45 die+passed
-0.13 0.02 die+past
0.44 0.32 die+peace
-0.29 -0.19 die+pet
0.26 0.11 die+pills
0.07 0.73 die+prepare
-0.25 -0.14 die+quantity
-0.28 0.20 die+question
0.08 0.11 die+revenge
-0.57 0.31 die+routine
-0.10 0.11 die+school
-0.04 -0.14 die+self
-0.25 0.05 die+sleep-away
-0.52 0.34 die+spoken
-0.55 -0.44 die+stand
-0.63 -0.43 die+therapy
-0.12 -0.30 die+tired
-0.15 0.01 die+tonight
0.59 0.42 die+took
-0.27 0.62 die+trapped
0.06 -0.13 die+urge
-0.37 -0.42 die+violence
-0.06 -0.07 die+voices
0.38 0.43 die+want
-0.33 0.32 die+work
-0.23 0.38 die+worry
-0.43 -0.37 die+you
-0.62 0.43 die>aftermath
-0.31 -0.20 die>alone
0.39 0.71 die>anymore
0.25 0.26 die>burden
-0.38 -0.25 die>date
0.33 0.26 die>die
0.48 0.44 die>do-it
-0.41 -0.21 die>eating
-0.55 -0.40 die>funeral
0.25 0.77 die>hold
0.50 0.09 die>intend
-0.43 -0.31 die>kin
-0.29 -0.30 die>laugh
-0.26 -0.31 die>leisure
-0.41 -0.33 die>media
-0.69 0.05 die>no
-0.58 -0.22 die>now
-0.40 -0.34 die>old
-0.38 -0.60 die>other
0.20 0.10 die>past
-0.46 -0.28 die>quantity
-0.31 -0.27 die>question
-0.42 -0.28 die>self
-0.47 0.47 die>spoken
-0.37 -0.18 die>stand
-0.37 -0.41 die>therapy
-0.12 -0.30 die>tired
-0.03 0.07 die>tonight
-0.27 0.22 die>want
-0.31 0.40 die>work
-0.23 0.53 die>worry
-0.37 -0.50 die>you
0.41 -0.02 do-it
0.19 0.20 do-it+end
0.47 0.40 do-it+enough
0.41 0.37 do-it+goodbye
0.60 0.67 do-it+height
0.36 0.59 do-it+hold
-0.17 -0.19 do-it+hurt-other
-0.14 -0.23 do-it+intend
-0.08 -0.13 do-it+last
0.20 0.12 do-it+letter
0.29 0.23 do-it+life
0.12 0.15 do-it+matter
0.23 0.12 do-it+media
0.24 0.05 do-it+no
0.62 0.42 do-it+now
-0.05 -0.23 do-it+other
0.53 0.21 do-it+past
0.51 0.40 do-it+pills
0.52 0.42 do-it+prepare
0.41 0.40 do-it+quantity
0.49 0.43 do-it+question
0.23 0.11 do-it+school
-0.06 -0.22 do-it+self
0.51 0.51 do-it+spoken
0.07 0.38 do-it+stand
-0.21 0.02 do-it+tonight
0.41 0.45 do-it+trapped
-0.20 -0.31 do-it+want
0.35 0.34 do-it+water
-0.16 -0.16 do-it+work
0.34 0.39 do-it+wound
0.36 0.45 do-it>alone
0.02 -0.05 do-it>anymore
-0.11 -0.13 do-it>date
0.35 0.41 do-it>do-it
-0.32 -0.29 do-it>intend
-0.10 -0.19 do-it>last
0.71 0.68 do-it>now
-0.48 -0.39 do-it>self
-0.10 0.13 do-it>tonight
-0.63 -0.19 eating
-0.28 -0.08 eating+hold
0.62 0.43 eating+kin
-0.28 -0.37 eating+laugh
-0.32 0.14 eating+leisure
-0.32 -0.42 eating+letter
-0.43 0.24 eating+mourning
0.36 0.87 eating+no
-0.69 0.21 eating+now
-0.40 -0.54 eating+other
-0.54 -0.53 eating+past
0.14 -0.16 eating+peace
0.37 -0.22 eating+pills
-0.26 0.29 eating+quantity
-0.33 -0.04 eating+self
-0.29 -0.34 eating+spoken
-0.11 -0.15 eating+stand
0.04 0.25 eating+tonight
0.11 0.24 eating+violence
-0.62 -0.52 eating+want
-0.32 0.46 eating+work
-0.27 0.50 eating>date
-0.50 -0.25 eating>now
0.53 0.33 eating>pills
-0.17 0.11 eating>self
-0.45 -0.26 eating>stand
0.48 0.60 en:60
-0.78 -0.88 en:7
-1.11 -0.68 en:a
-0.53 -0.47 en:a balcon
-0.47 -0.53 en:a beach
0.09 0.39 en:a belt
-0.19 0.24 en:a better
0.31 0.38 en:a bit
0.33 0.29 en:a bottle
-0.30 0.46 en:a bridge
0.05 0.20 en:a bullet
0.57 0.45 en:a bunch
-0.25 0.42 en:a bus
0.41 0.39 en:a car
-0.26 0.53 en:a child
0.13 0.04 en:a date
-0.01 0.40 en:a day
0.02 0.64 en:a friend
-0.45 0.52 en:a future
0.36 0.29 en:a good
0.07 0.28 en:a goodby
-0.08 0.27 en:a gun
-0.10 0.21 en:a guy
0.49 0.39 en:a home
0.18 -0.18 en:a hotel
0.24 0.26 en:a joke
-0.04 -0.23 en:a knife
0.18 0.27 en:a list
-0.13 0.34 en:a loaded
-0.60 -0.27 en:a long
-0.15 -0.32 en:a lot
-0.28 -0.20 en:a man
-0.57 -0.55 en:a new
-0.17 -0.34 en:a nice
-0.48 0.03 en:a note
-0.31 -0.11 en:a plan
0.55 0.40 en:a proble
-0.38 -0.39 en:a raise
0.03 -0.06 en:a razor
-0.16 -0.06 en:a relief
0.00 0.13 en:a rope
-0.24 -0.32 en:a safety
-0.14 -0.28 en:a serial
-0.47 0.33 en:a strang
-0.25 -0.19 en:a studen
-0.59 0.09 en:a suicid
-0.10 0.43 en:a teenag
0.47 0.43 en:a though
0.25 0.39 en:a train
-0.26 -0.32 en:a vet
0.33 0.35 en:a video
-0.20 -0.22 en:a walk
-0.41 0.62 en:a waste
0.35 0.35 en:a way
0.15 -0.13 en:a week
-0.01 0.35 en:a while
-0.11 -0.15 en:a whole
-0.12 0.05 en:a year
-0.45 0.31 en:a ~
-0.32 0.43 en:about
-0.31 0.04 en:about a
-0.45 0.43 en:about death
-0.53 -0.27 en:about dying
0.30 0.59 en:about ending
0.30 0.20 en:about how
-0.40 0.06 en:about it
-0.20 0.59 en:about killin
0.29 0.44 en:about me
-0.44 -0.50 en:about money
-0.57 0.05 en:about my
-0.70 0.51 en:about not
-0.23 -0.45 en:about self
0.24 0.04 en:about suicid
-0.08 -0.13 en:about the
0.53 0.47 en:about to
-0.24 0.35 en:about wantin
-0.47 0.29 en:accide
-0.16 -0.19 en:accoun
0.16 0.61 en:act
0.11 0.44 en:act on
0.19 0.70 en:active
0.47 0.41 en:active suicid
0.73 0.80 en:actual
0.10 0.03 en:afraid
0.18 -0.20 en:afraid of
0.08 0.77 en:after
-0.37 0.00 en:after a
-0.35 0.09 en:after an
-0.03 0.27 en:after me
0.03 -0.17 en:after that
-0.65 -0.37 en:after the
0.30 -0.16 en:after this
-0.68 0.12 en:again
0.66 0.41 en:again and
-0.40 0.43 en:again but
-0.17 -0.25 en:again haha
0.52 0.40 en:again ill
-0.35 -0.03 en:again last
0.27 0.19 en:again with
0.61 0.66 en:agains
0.43 0.47 en:agains the
0.14 0.50 en:age
-0.39 -0.15 en:ages
0.01 0.68 en:ago
0.45 0.33 en:ago and
0.48 0.32 en:agree
-0.39 -0.45 en:aid
0.78 0.44 en:alive
0.07 -0.28 en:alive and
-0.04 -0.30 en:alive for
-0.18 -0.10 en:all
0.25 0.45 en:all be
-0.23 -0.50 en:all day
0.06 0.65 en:all i
-0.30 -0.32 en:all my
-0.43 -0.36 en:all night
0.51 0.56 en:all of
-0.25 -0.21 en:all over
0.55 0.47 en:all thats
-0.33 -0.40 en:all weeken
-0.40 0.01 en:almost
0.56 0.26 en:alone
-0.24 -0.48 en:along
-0.17 -0.34 en:along the
1.41 1.18 en:alread
0.33 0.28 en:alread left
-0.87 -0.10 en:always
0.41 0.55 en:an
0.11 0.19 en:an accide
-0.09 -0.10 en:an envelo
0.36 -0.13 en:an hour
-0.29 0.21 en:an old
0.37 0.53 en:an overdo
0.73 0.40 en:and
0.16 -0.00 en:and a
0.23 0.12 en:and closed
0.35 0.31 en:and count
-0.18 -0.12 en:and cut
-0.19 0.26 en:and feelin
-0.23 -0.02 en:and felt
-0.53 -0.55 en:and had
-0.20 -0.17 en:and he
0.16 0.18 en:and her
0.45 0.77 en:and hes
-0.15 -0.34 en:and i
-0.03 -0.18 en:and id
0.65 0.47 en:and im
0.55 0.47 en:and is
-0.35 -0.37 en:and it
0.65 0.76 en:and its
0.05 0.24 en:and ive
0.70 0.66 en:and my
0.03 0.54 en:and no
-0.22 0.25 en:and nobody
0.49 0.37 en:and not
0.37 0.62 en:and now
-0.16 0.08 en:and said
0.11 0.19 en:and says
0.28 0.42 en:and she
0.18 0.82 en:and shes
0.03 -0.15 en:and so
0.15 0.11 en:and thats
0.17 0.24 en:and the
0.07 0.08 en:and then
-0.13 0.33 en:and theres
0.25 0.19 en:and theyve
0.63 0.53 en:and this
0.50 0.34 en:and today
-0.23 -0.19 en:and told
0.24 0.22 en:and tonigh
-0.34 -0.40 en:and watche
-0.41 -0.48 en:and we
-0.66 -0.08 en:and went
0.43 0.41 en:and when
0.04 0.13 en:and will
-0.44 0.38 en:and ~
-0.41 -0.31 en:angry
-0.56 -0.20 en:annive
-0.37 -0.28 en:annive of
-0.83 -0.93 en:anothe
-0.58 -0.69 en:answer
-0.59 -0.68 en:antide
0.30 0.18 en:antifr
0.22 0.13 en:antifr i
-0.41 -0.40 en:anxiet
-0.75 -0.07 en:anxiou
-0.05 -0.21 en:any
0.12 0.16 en:anymor
-0.23 0.22 en:anymor and
0.52 0.30 en:anymor gonna
-0.15 0.23 en:anymor i
0.27 0.41 en:anyone
-0.47 -0.51 en:anyone i
-0.47 -0.25 en:anythi
0.18 0.50 en:anythi anymor
0.02 -0.17 en:anythi stupid
-0.45 -0.49 en:anyway
-0.67 -0.30 en:anywhe
-0.52 0.61 en:apple
0.51 0.18 en:appoin
0.32 0.24 en:appoin to
0.61 0.52 en:are
-0.20 0.15 en:are all
0.04 -0.22 en:are in
-0.28 -0.38 en:argued
-0.20 -0.27 en:argued with
-0.62 -0.38 en:argume
0.30 0.24 en:arm
0.40 0.40 en:arm is
0.10 0.35 en:around
0.26 0.28 en:around my
-0.83 -0.48 en:as
-0.70 -0.27 en:as a
0.43 0.38 en:as i
-0.41 -0.65 en:ashame
-0.35 -0.49 en:ashame i
-0.59 -0.14 en:ask
0.22 -0.09 en:asked
0.94 0.83 en:asking
0.30 0.41 en:asking about
-0.25 -0.48 en:asleep
-1.06 -0.52 en:at
-0.27 0.06 en:at a
0.10 0.26 en:at home
-0.20 -0.31 en:at it
-0.35 -0.45 en:at karaok
-0.03 0.35 en:at me
-0.48 -0.35 en:at my
0.65 0.54 en:at night
0.27 0.41 en:at once
-0.19 -0.26 en:at peace
-0.16 -0.23 en:at school
0.26 0.30 en:at six
-0.27 -0.24 en:at the
-0.34 -0.36 en:at this
-0.47 0.48 en:at univer
-0.28 -0.15 en:at work
-0.51 -0.71 en:ate
-0.38 -0.70 en:attack
-0.33 0.96 en:attemp
-0.14 0.45 en:attemp suicid
-0.25 0.43 en:attemp was
0.49 0.84 en:attent
0.35 0.60 en:attent i
-0.55 -0.61 en:aunts
-0.76 0.09 en:away
-0.35 0.05 en:away in
-0.12 -0.01 en:away my
-0.20 -0.14 en:away the
-0.15 -0.18 en:awful
-0.11 -0.13 en:awful for
-0.21 -0.63 en:baby
-0.08 0.92 en:back
-0.34 0.09 en:back at
0.11 0.31 en:back in
-0.15 -0.08 en:back to
-0.07 0.20 en:bad
0.40 0.27 en:bad now
-0.09 -0.53 en:badly
0.46 0.45 en:bag
0.50 0.51 en:bag and
0.12 -0.08 en:balcon
-0.30 -0.37 en:balcon and
-0.20 -0.19 en:balcon now
-0.71 0.07 en:band
-0.19 -0.32 en:bank
0.31 0.24 en:bank detail
0.08 0.02 en:bath
0.56 0.40 en:bath and
-0.08 -0.13 en:bathro
0.38 0.75 en:be
0.65 0.51 en:be a
0.96 0.97 en:be alive
0.35 0.38 en:be alone
0.04 -0.19 en:be and
0.40 0.51 en:be better
0.70 0.84 en:be dead
-0.30 0.16 en:be easier
0.46 0.48 en:be finish
0.20 0.10 en:be good
0.38 0.63 en:be happie
-0.47 -0.45 en:be here
-0.67 0.61 en:be like
-0.49 0.46 en:be okay
-0.35 -0.35 en:be over
0.18 0.14 en:be quick
0.41 0.41 en:be sad
0.48 0.45 en:be seeing
-0.45 0.28 en:be suicid
-0.28 -0.35 en:be the
-0.37 -0.28 en:be there
0.19 0.42 en:be with
-0.18 -0.08 en:be worrie
-0.28 -0.23 en:be ~
-0.66 -0.74 en:beach
-0.30 0.37 en:beat
0.78 0.62 en:beatin
0.22 0.24 en:beatin my
-0.15 -0.37 en:becaus
-0.13 0.04 en:becaus i
0.34 0.33 en:becaus it
-0.41 -0.45 en:becaus of
-0.30 -0.27 en:becaus the
-0.49 -0.31 en:bed
-0.09 0.29 en:bed and
-0.54 -0.76 en:bedtim
-0.24 -0.06 en:been
-0.23 -0.43 en:been a
-0.27 0.40 en:been clean
0.38 0.42 en:been cuttin
0.38 0.35 en:been ready
-0.31 0.47 en:been saving
-0.50 -0.54 en:been suicid
0.55 0.37 en:been thinki
-0.08 -0.41 en:before
0.01 0.37 en:before i
0.14 -0.28 en:before the
0.28 0.26 en:before they
-0.29 0.12 en:before you
-0.18 -0.18 en:behind
0.03 0.08 en:behind the
0.26 1.02 en:being
-0.11 0.47 en:being alive
0.35 0.38 en:being dead
0.20 0.19 en:being here
0.60 0.51 en:believ
-0.30 -0.09 en:belt
-0.10 -0.33 en:best
-0.35 0.09 en:best friend
0.11 0.07 en:better
-0.19 0.24 en:better mum
0.16 -0.04 en:better off
0.32 0.33 en:better on
-0.67 -0.84 en:betwee
0.11 -0.10 en:bike
-0.31 -0.33 en:bike and
-0.18 -0.26 en:bill
-0.49 -0.81 en:birthd
-0.90 -1.02 en:bit
-0.11 -0.04 en:blade
-0.36 -0.41 en:blade in
-0.05 0.47 en:blades
0.31 0.28 en:blanke
-0.47 -0.38 en:bleach
-0.64 -0.77 en:bled
0.94 0.87 en:bleedi
0.37 0.49 en:bleedi and
0.30 0.25 en:bleedi i
-0.37 -0.64 en:blood
0.52 0.47 en:blue
0.22 0.20 en:blue blanke
0.25 0.23 en:blue folder
-0.01 -0.24 en:body
-0.38 -0.33 en:boiler
-0.27 -0.24 en:boiler is
0.30 0.33 en:boilin
0.22 0.24 en:boilin water
-0.55 -0.55 en:bombed
0.25 0.11 en:book
-0.14 -0.48 en:booked
0.18 -0.18 en:booked a
-0.60 0.41 en:born
-0.68 -0.28 en:bos
-0.66 0.29 en:boss
0.27 0.37 en:both
-0.17 0.33 en:bother
0.31 0.45 en:bottle
0.11 0.42 en:bottle of
0.48 0.49 en:bought
-0.37 -0.16 en:bought a
-0.00 -0.12 en:bought rope
0.30 0.27 en:bought the
-0.47 -0.45 en:box
-0.50 -0.52 en:boxes
0.17 0.26 en:boy
0.20 0.13 en:boyfri
-0.72 -0.76 en:break
0.72 0.65 en:breaki
0.52 0.46 en:breaki the
-0.36 0.55 en:breaks
-0.26 0.39 en:breaks my
-0.12 -0.26 en:breath
0.20 0.29 en:bridge
0.50 0.46 en:bridge again
-0.04 -0.04 en:bridge i
-0.02 0.03 en:bridge is
-0.26 0.42 en:bridge last
0.06 -0.12 en:bringi
0.27 0.33 en:bringi a
0.75 0.41 en:broke
0.50 0.15 en:broke my
-0.17 0.34 en:broken
0.17 -0.01 en:brothe
-0.01 -0.11 en:brothe in
0.45 0.37 en:brothe is
-0.45 0.26 en:brothe to
-0.16 0.40 en:bruise
0.20 0.73 en:buildi
0.12 -0.30 en:bullet
0.80 0.63 en:bunch
0.57 0.45 en:bunch of
-0.84 -0.79 en:buried
-0.11 -0.11 en:buried the
0.46 1.03 en:burn
-0.04 0.43 en:burn myself
0.57 0.57 en:burn the
-0.15 0.69 en:burned
-0.38 -0.48 en:burnt
-0.27 -0.34 en:burnt the
-0.28 -0.43 en:bury
-0.12 -0.26 en:bury me
-0.38 -0.33 en:bus
-0.19 0.08 en:but
0.16 0.09 en:but i
-0.28 0.42 en:but id
0.18 0.87 en:but im
0.21 -0.20 en:but it
-0.61 0.04 en:but its
-0.28 -0.24 en:but the
-0.41 -0.38 en:buy
0.53 0.51 en:by
-0.38 -0.05 en:by a
0.27 0.28 en:by mornin
0.37 0.66 en:by my
0.26 0.34 en:by the
0.39 0.41 en:by tomorr
0.53 0.56 en:bye
0.68 0.81 en:cabine
0.03 -0.34 en:cake
0.37 0.29 en:call
0.35 0.34 en:call anyone
-0.34 -0.24 en:call sorry
0.12 0.36 en:call the
-0.26 -0.15 en:called
-0.66 0.70 en:callin
-0.32 -0.41 en:calls
0.01 -0.19 en:calm
-0.04 -0.01 en:calm the
-0.63 -0.30 en:came
0.24 0.41 en:came home
-0.25 -0.22 en:came on
-0.54 0.78 en:camera
-0.38 0.56 en:camera in
0.39 0.50 en:can
0.41 0.44 en:can close
0.47 0.59 en:can go
0.61 0.42 en:can hear
0.33 0.27 en:can keep
-0.30 -0.42 en:can say
-0.26 -0.24 en:can we
-0.11 -0.14 en:can you
0.11 -0.54 en:cancel
-0.49 -0.53 en:cancer
0.41 0.52 en:cant
-0.10 0.41 en:cant be
0.07 -0.04 en:cant do
0.18 0.45 en:cant get
0.02 -0.19 en:cant go
0.56 0.36 en:cant hold
0.54 0.35 en:cant keep
0.33 0.01 en:cant live
0.09 0.10 en:cant promis
-0.45 0.63 en:cant see
-0.48 -0.05 en:cant sleep
0.16 -0.00 en:cant stop
-0.11 -0.28 en:cant wait
0.48 0.21 en:car
0.19 -0.08 en:car it
0.20 0.17 en:car park
-0.44 -0.59 en:care
0.12 0.41 en:care if
-0.09 -0.16 en:care of
-0.44 -0.35 en:cat
0.19 0.13 en:cat to
-0.27 -0.29 en:cat wants
-0.63 0.47 en:catch
-0.57 0.33 en:catch myself
0.00 0.47 en:cellar
-0.31 -0.42 en:change
-0.16 -0.17 en:change my
-0.43 -0.40 en:chapte
-0.23 -0.50 en:charac
-0.10 -0.25 en:charac died
0.20 0.16 en:charge
-0.26 -0.47 en:check
0.35 0.38 en:check on
-0.80 -0.82 en:cheese
-0.51 -0.30 en:chem
-0.37 -0.21 en:chem homewo
-0.62 0.45 en:child
0.74 0.61 en:childr
-0.46 -0.81 en:choice
-0.22 -0.27 en:choir
0.14 0.61 en:chosen
-0.19 -0.34 en:christ
-1.07 -1.01 en:cigare
-0.58 -0.66 en:city
-0.47 0.21 en:class
-0.41 0.12 en:clean
-0.27 0.40 en:clean from
0.81 0.82 en:cleane
0.40 0.39 en:cleane the
-0.15 -0.31 en:cliff
-0.47 -0.69 en:cliffs
0.69 0.71 en:close
-0.40 -0.08 en:closed
0.17 0.00 en:closed my
0.28 0.41 en:clothe
-0.46 -0.60 en:club
-0.49 -0.44 en:coat
-0.22 -0.09 en:coffee
-0.88 -0.53 en:cold
-0.38 0.17 en:collea
0.34 0.49 en:collec
-0.51 0.44 en:colleg
0.63 0.62 en:come
0.34 0.55 en:come back
0.37 -0.10 en:comes
0.55 0.54 en:comes into
-0.46 -0.48 en:comes on
0.85 0.84 en:coming
0.22 0.17 en:coming back
0.06 -0.04 en:commit
0.20 0.19 en:commit suicid
-0.46 -0.36 en:contra
-0.36 0.22 en:contro
-0.34 0.32 en:corner
0.17 0.26 en:cost
-0.12 -0.11 en:could
-0.61 -0.52 en:could have
0.28 0.42 en:could just
-0.41 -0.45 en:could ~
-0.34 -0.08 en:couldn
0.67 0.61 en:count
-0.45 -0.68 en:counte
0.76 0.78 en:courag
0.46 0.39 en:courag and
0.39 0.40 en:courag to
-1.00 -0.97 en:course
0.47 0.69 en:cousin
-0.51 0.68 en:cowork
-0.32 -0.49 en:cream
-0.64 -0.45 en:cried
-0.37 -0.37 en:cried on
-0.44 -0.36 en:crime
-0.37 0.57 en:crosse
0.09 -0.46 en:cry
0.61 0.59 en:cry for
-0.08 -0.16 en:crying
-0.09 -0.55 en:cut
0.25 -0.12 en:cut my
-0.30 -0.34 en:cut myself
0.42 0.43 en:cut rly
0.51 0.58 en:cut so
0.36 0.28 en:cut too
-0.71 0.11 en:cuts
-0.00 1.08 en:cuttin
0.41 0.43 en:cuttin for
-0.14 -0.35 en:d
-0.10 -0.25 en:d d
0.75 0.72 en:da
-0.00 0.01 en:dad
0.04 -0.04 en:dad is
-0.08 0.24 en:dad keeps
-0.31 0.46 en:dad says
0.28 0.39 en:dads
-0.56 -0.64 en:danger
-0.65 -0.74 en:dark
0.27 0.36 en:date
-0.02 0.30 en:date and
-0.22 -0.24 en:date for
-0.11 0.33 en:daught
0.16 -0.04 en:daught she
-0.27 -0.17 en:day
0.33 0.32 en:day and
0.05 0.29 en:day i
-0.42 -0.56 en:day of
-1.11 0.54 en:days
0.34 0.18 en:dead
-0.33 -0.35 en:dead and
-0.41 -0.47 en:dead if
-0.59 0.67 en:dead inside
0.31 0.35 en:dead so
0.11 0.14 en:death
0.32 0.26 en:death would
-0.47 -0.55 en:decide
-0.24 -0.23 en:decide im
-0.20 -0.21 en:decide to
-0.19 -0.27 en:decide when
-0.39 -0.32 en:decisi
0.82 0.74 en:deep
0.42 0.43 en:deep its
0.71 0.66 en:delete
0.19 0.04 en:dentis
-0.11 -0.70 en:depres
0.43 0.55 en:deserv
-0.19 0.24 en:deserv a
0.41 0.35 en:deserv to
0.30 0.15 en:desk
0.43 0.34 en:detail
-0.37 -0.43 en:detect
0.68 0.72 en:diagno
0.58 0.40 en:diary
0.04 -0.15 en:did
0.44 0.39 en:did it
-0.38 -0.19 en:did the
-0.62 -0.63 en:didnt
0.89 0.88 en:die
0.39 0.86 en:die and
0.33 0.26 en:die die
-0.44 0.69 en:die exactl
-0.51 -0.61 en:die for
-0.36 0.89 en:die i
-0.69 -0.51 en:die im
-0.55 -0.42 en:die in
-0.37 -0.21 en:die lol
-0.17 -0.25 en:die than
-0.76 -0.62 en:died
0.31 0.55 en:died and
-0.23 -0.55 en:died in
-0.17 -0.27 en:died of
-0.10 -0.20 en:died when
-0.78 -0.77 en:diet
0.12 -0.38 en:differ
-0.55 -0.21 en:dinner
-0.87 0.56 en:disapp
-0.46 -0.44 en:discus
-0.82 -0.70 en:dishes
-0.43 -0.08 en:divorc
-0.17 -0.21 en:dizzy
-0.27 -0.30 en:do
-0.37 0.35 en:do anythi
0.02 -0.06 en:do i
0.32 0.08 en:do it
0.45 0.46 en:do now
-0.02 0.07 en:do that
-0.15 -0.02 en:do the
-0.07 -0.04 en:do this
-0.48 -0.48 en:do wanna
-0.30 0.03 en:do when
-0.48 -0.30 en:do you
-0.32 -0.16 en:doctor
-0.56 -0.71 en:docume
0.09 -0.31 en:does
-0.46 0.74 en:doesnt
-0.27 0.44 en:doesnt wanna
0.01 0.01 en:dog
0.22 0.20 en:dog to
0.27 0.04 en:dogs
-0.57 -0.66 en:doing
-0.29 -0.26 en:doing it
0.11 -0.17 en:done
-0.00 -0.14 en:done with
0.45 0.23 en:dont
0.42 0.25 en:dont call
0.18 0.25 en:dont care
0.04 0.28 en:dont come
-0.32 -0.46 en:dont cut
0.09 0.25 en:dont feel
-0.06 -0.19 en:dont have
0.43 0.48 en:dont intend
-0.02 0.18 en:dont know
0.52 0.52 en:dont look
0.02 0.49 en:dont see
0.39 0.49 en:dont tell
0.48 0.95 en:dont think
0.59 0.53 en:dont trust
-0.08 0.02 en:dont wanna
0.15 0.21 en:dont want
0.06 -0.12 en:dont worry
-0.18 0.04 en:door
-0.16 0.51 en:door is
-0.32 -0.47 en:dose
-0.04 -0.23 en:double
-0.10 0.52 en:down
0.03 0.16 en:down the
0.41 0.97 en:downst
0.77 0.36 en:drank
-0.17 -0.06 en:drawer
-0.22 -0.30 en:dream
-0.71 0.76 en:drinki
0.05 0.61 en:drivin
-0.01 -0.09 en:drove
-0.01 0.03 en:drove up
-0.03 0.81 en:drunk
0.38 0.23 en:drunk and
-0.45 -0.51 en:dry
-0.24 -0.62 en:dying
-0.43 -0.49 en:dying in
-0.19 -0.19 en:dying it
-0.36 -0.45 en:dying on
0.34 -0.07 en:each
-0.47 -0.40 en:each mornin
0.42 0.38 en:each of
0.02 -0.23 en:each other
-0.71 -0.69 en:early
-0.52 0.44 en:easier
-0.45 0.25 en:easier if
0.53 0.31 en:easy
0.38 0.21 en:easy to
-0.55 -0.03 en:eat
-0.41 0.13 en:eaten
-0.22 0.54 en:eaten since
-0.01 -0.17 en:edge
-0.47 0.60 en:eggshe
-0.24 -0.27 en:eight
0.00 -0.18 en:eighty
0.26 0.84 en:else
0.30 0.21 en:email
-0.05 0.36 en:empty
0.25 0.31 en:end
0.62 0.64 en:end for
0.34 -0.09 en:end i
0.79 0.85 en:end it
0.20 0.67 en:end my
-0.21 0.22 en:end of
-0.50 -0.55 en:end this
-0.78 -0.82 en:ended
0.53 0.49 en:ending
-0.29 0.20 en:ending it
0.48 0.59 en:ending my
0.07 0.39 en:ends
0.61 0.57 en:ends this
0.25 0.34 en:englis
-0.32 -0.27 en:enough
-0.02 -0.17 en:enough of
-0.08 0.49 en:enough to
-0.13 -0.14 en:envelo
-0.19 0.62 en:even
-0.10 -0.47 en:evenin
-0.36 -0.51 en:ever
-0.04 0.50 en:every
-0.27 0.47 en:every day
0.11 -0.23 en:every night
0.14 1.50 en:everyo
0.41 0.24 en:everyo will
-0.09 0.64 en:everyt
-0.19 0.25 en:everyt and
-0.07 0.41 en:everyt in
-0.43 -0.40 en:everyt is
-0.05 0.24 en:ex
0.17 0.34 en:ex says
-0.61 0.97 en:exactl
-0.30 -0.52 en:exam
-0.20 -0.21 en:execut
-0.30 -0.41 en:exhaus
-0.58 0.73 en:exist
-0.33 0.76 en:existi
0.80 0.72 en:explod
-0.01 0.33 en:face
0.41 0.37 en:fail
-0.36 0.56 en:failed
-0.46 -0.44 en:family
0.32 0.79 en:fantas
0.23 0.56 en:fantas about
0.11 -0.04 en:far
-0.62 -0.47 en:farmer
-0.18 0.45 en:fast
0.03 0.55 en:fault
-0.78 -0.63 en:favour
-0.34 -0.43 en:fear
-0.50 0.04 en:feel
0.50 0.46 en:feel afraid
-0.59 0.67 en:feel dead
-0.33 0.31 en:feel guilty
-0.61 -0.10 en:feel like
-0.25 -0.26 en:feel ready
-0.52 -0.50 en:feel so
-0.13 0.33 en:feel trappe
-0.24 -0.13 en:feelin
-0.61 0.28 en:feels
-0.15 -0.07 en:feet
-0.64 -0.24 en:fell
-0.50 0.18 en:fell off
0.47 -0.28 en:felt
-0.23 -0.21 en:felt sad
-0.12 -0.12 en:fence
-0.36 0.49 en:fiftee
-0.56 -0.02 en:fight
-0.05 -0.27 en:figure
0.30 0.19 en:filled
0.56 0.56 en:filled the
0.03 -0.23 en:final
-0.42 -0.46 en:finall
0.06 0.07 en:finall at
-0.22 -0.24 en:finall got
0.09 -0.25 en:find
0.51 0.34 en:find me
0.55 0.62 en:finds
0.49 0.52 en:finds me
-0.27 0.40 en:fine
-0.05 0.15 en:finish
-0.34 0.48 en:finish i
0.09 0.09 en:finish it
-0.39 -0.44 en:finish the
-0.37 -0.46 en:fire
-0.11 -0.13 en:fire to
-0.41 -0.53 en:firewo
-0.21 -0.32 en:first
-0.28 -0.32 en:first aid
-0.39 -0.23 en:first time
-0.24 -0.10 en:five
0.12 -0.22 en:five minute
-0.72 -0.51 en:fixed
-0.37 -0.72 en:flat
0.28 0.07 en:flat is
-0.40 -0.05 en:flatma
-0.17 -0.18 en:floor
-0.15 -0.12 en:floor with
0.39 0.42 en:flower
0.28 0.30 en:flower on
-0.43 -0.59 en:fly
0.38 0.37 en:folder
0.41 -0.01 en:follow
-0.09 -0.14 en:follow me
0.20 0.53 en:food
-0.31 -0.47 en:foot
-0.42 -0.53 en:footba
0.02 0.06 en:for
-0.39 -0.20 en:for a
0.21 -0.12 en:for an
0.30 0.41 en:for asking
0.65 0.61 en:for each
-0.13 -0.25 en:for everyt
-0.19 -0.03 en:for five
0.05 0.03 en:for good
0.37 0.08 en:for her
-0.32 0.26 en:for him
0.72 0.52 en:for me
0.04 -0.28 en:for my
-0.11 0.39 en:for suicid
-0.66 -0.53 en:for the
0.13 0.16 en:for to
-0.54 -0.52 en:for tonigh
-0.27 0.40 en:for two
0.29 0.31 en:for when
0.26 -0.32 en:foreve
-0.36 -0.17 en:foreve from
-0.52 -0.47 en:forget
-0.37 -0.34 en:forget them
-0.87 -0.43 en:forgot
-0.39 0.07 en:forgot my
-0.47 -0.54 en:form
-0.05 -0.03 en:forty
-0.38 -0.54 en:fought
-0.27 -0.39 en:fought about
-0.55 0.18 en:found
-0.47 -0.09 en:found me
-0.10 0.33 en:found the
-0.49 -0.77 en:four
0.59 0.71 en:free
0.55 0.63 en:fresh
0.39 0.45 en:fresh cuts
-0.47 -0.30 en:friday
0.22 0.14 en:fridge
-0.29 0.26 en:friend
-0.41 -0.30 en:friend is
-0.44 0.52 en:fright
0.76 0.57 en:from
-0.13 0.17 en:from cuttin
0.49 0.44 en:from killin
-0.23 -0.22 en:from me
0.53 0.55 en:from my
-0.58 -0.23 en:from the
0.17 0.65 en:front
0.12 0.46 en:front of
-0.25 -0.53 en:full
-0.21 -0.40 en:full of
-0.02 0.03 en:fun
0.32 0.86 en:funera
0.31 0.23 en:funny
-0.73 0.62 en:future
-0.62 -0.58 en:game
-0.53 -0.67 en:games
0.15 0.10 en:garage
0.26 0.32 en:garage and
-0.20 -0.36 en:garden
0.08 0.13 en:gas
-0.27 -0.24 en:gas man
-0.17 -0.51 en:gave
0.00 -0.14 en:gave me
0.14 -0.01 en:gave my
0.09 0.12 en:gave the
-0.56 -0.49 en:gave up
-0.10 -0.26 en:gentle
0.05 0.72 en:get
0.37 0.43 en:get my
-0.27 -0.17 en:get out
0.28 0.18 en:get the
0.32 0.87 en:gets
0.15 0.46 en:gettin
-0.10 -0.30 en:gin
0.92 0.89 en:girl
-0.59 0.42 en:girlfr
0.32 0.26 en:girls
-0.31 0.77 en:give
-0.46 0.38 en:give nothin
-0.76 0.70 en:given
-0.63 0.46 en:given up
-0.38 0.51 en:gives
-0.40 0.19 en:giving
-0.30 -0.31 en:giving away
-0.10 0.05 en:glad
0.45 0.21 en:go
0.37 0.51 en:go back
0.25 0.18 en:go into
-0.08 -0.34 en:go on
-0.36 0.36 en:go throug
-0.30 -0.54 en:go to
0.08 0.79 en:god
-0.11 0.16 en:god takes
0.20 -0.02 en:goes
-0.41 -0.45 en:goes to
0.93 0.85 en:going
0.18 -0.18 en:gone
0.33 0.31 en:gonna
0.22 -0.04 en:gonna be
0.43 0.42 en:gonna call
0.06 0.18 en:gonna do
-0.19 -0.27 en:gonna end
0.39 0.42 en:gonna hang
0.01 0.17 en:gonna hurt
-0.16 -0.09 en:gonna jump
0.33 0.14 en:gonna kill
0.61 0.53 en:gonna make
-0.73 -0.70 en:gonna murder
-0.50 -0.51 en:gonna scream
0.43 0.54 en:gonna stab
0.38 0.26 en:gonna stop
0.23 0.31 en:gonna suicid
0.37 0.45 en:gonna take
-0.17 -0.20 en:gonna tell
0.47 0.46 en:gonna unaliv
0.41 0.43 en:gonna ~
-0.06 -0.51 en:good
0.56 0.23 en:goodby
-0.15 0.17 en:goodby letter
-0.37 -0.53 en:goodby to
0.51 0.55 en:goodby you
0.69 0.60 en:goodni
0.77 0.75 en:google
0.55 0.54 en:google how
-0.65 -0.80 en:got
0.53 0.54 en:got a
0.36 0.40 en:got it
0.43 0.46 en:got my
-0.47 -0.41 en:got out
-0.08 -0.26 en:got the
0.12 0.09 en:gotta
-0.28 -0.32 en:gotta do
0.17 0.23 en:gotta look
-0.22 -0.36 en:gran
-0.45 -0.30 en:granda
-0.22 -0.26 en:grave
-0.16 -0.19 en:grave and
0.26 0.12 en:great
-0.37 0.07 en:group
0.28 0.16 en:grown
0.36 0.51 en:guess
-0.38 -0.51 en:guests
-0.46 0.43 en:guilty
0.37 0.52 en:gun
-0.44 -0.15 en:gun and
0.19 0.02 en:gun in
0.38 0.40 en:gun to
0.26 0.11 en:guts
0.18 0.08 en:guts and
-0.22 0.18 en:guy
-0.25 -0.51 en:gym
-0.21 -0.60 en:had
0.21 -0.24 en:had a
-0.15 -0.26 en:had enough
-0.65 -0.03 en:had me
-0.34 -0.33 en:had to
-0.71 -0.21 en:haha
-1.01 -0.97 en:hair
0.52 0.38 en:half
0.37 0.27 en:half a
-0.60 -0.82 en:hamlet
0.19 0.22 en:hammer
0.10 -0.08 en:hand
-0.26 0.25 en:handed
-0.26 0.22 en:handed in
0.05 -0.03 en:handed over
0.84 0.27 en:hands
0.46 0.40 en:hands on
0.49 0.62 en:hang
0.12 0.39 en:hang myself
-0.74 -0.46 en:hanged
0.02 -0.43 en:hangin
-0.28 -0.64 en:hangs
-0.20 -0.45 en:hangs himsel
-0.65 -0.47 en:happen
0.10 0.83 en:happie
-0.60 0.50 en:happie if
-0.54 -0.34 en:happy
-0.31 -0.02 en:hard
-0.40 -0.40 en:hard i
0.13 -0.09 en:hard to
-0.73 -0.62 en:harm
-0.41 0.57 en:harmed
-0.27 -0.43 en:has
-0.12 -0.25 en:has a
-0.31 0.30 en:has been
-0.01 -0.08 en:has the
0.49 0.33 en:hasnt
-0.91 0.06 en:hate
-0.43 0.58 en:hate my
-0.26 -0.49 en:have
-0.14 -0.24 en:have a
-0.21 -0.35 en:have any
-0.61 -0.52 en:have died
-0.47 -0.22 en:have it
-0.02 -0.22 en:have my
0.05 -0.01 en:have the
-0.21 0.72 en:havent
-0.58 0.51 en:havent eaten
-0.37 0.37 en:havent slept
0.34 0.39 en:havent told
0.42 -0.04 en:having
0.09 -0.03 en:he
0.23 0.25 en:he comes
0.26 0.13 en:he fell
0.52 0.47 en:he just
0.22 0.20 en:he likes
0.13 0.15 en:he parks
0.38 0.40 en:he put
0.35 0.14 en:he raped
-0.18 -0.36 en:he said
0.02 0.53 en:he say
0.17 0.11 en:he says
0.17 0.16 en:he took
0.13 0.20 en:he touche
-0.31 0.49 en:he wants
-0.59 -0.16 en:he was
0.36 0.22 en:he went
0.19 0.51 en:he wont
-0.24 -0.26 en:he ~
0.63 -0.02 en:head
0.46 0.57 en:head agains
0.38 0.40 en:head tonigh
-0.31 -0.14 en:healed
0.44 0.24 en:hear
0.22 0.22 en:hear from
0.54 0.46 en:hear him
-0.29 0.08 en:heard
-0.74 0.05 en:hearin
-0.80 -0.98 en:heart
-0.06 -0.13 en:heart is
0.39 0.42 en:heart pills
-0.42 -0.52 en:heat
0.19 0.69 en:heaven
-0.18 0.00 en:heavy
-0.13 0.45 en:heavy feelin
-0.04 -0.15 en:hed
0.05 -0.19 en:hed kill
0.48 0.55 en:held
0.42 0.42 en:helium
0.53 0.32 en:hell
0.09 0.15 en:hell finish
-0.01 0.24 en:hell kill
0.71 1.12 en:help
0.53 0.56 en:help i
-0.50 -0.42 en:helped
-0.02 -0.16 en:her
-0.26 0.24 en:her own
0.46 0.10 en:here
0.58 0.41 en:here and
0.23 0.21 en:here anymor
-0.42 -0.31 en:here for
-0.31 0.50 en:hersel
0.84 0.66 en:hes
-0.37 -0.58 en:hes a
0.31 0.08 en:hes asleep
-0.20 0.30 en:hes been
0.52 0.46 en:hes breaki
0.42 0.44 en:hes coming
0.71 0.65 en:hes gonna
0.37 0.29 en:hes got
0.32 0.27 en:hes in
0.35 0.51 en:hes locked
-0.40 -0.36 en:hes never
0.35 0.17 en:hiding
0.40 0.39 en:hiding in
0.33 0.46 en:high
0.24 0.33 en:high enough
0.71 0.79 en:higher
-0.21 -0.06 en:him
0.14 -0.04 en:him and
-0.20 -0.04 en:him so
0.14 0.14 en:him tonigh
-0.96 0.84 en:himsel
-0.30 0.54 en:himsel and
-0.59 0.35 en:himsel if
-0.25 0.01 en:himsel in
-0.28 -0.45 en:his
-0.15 0.20 en:his car
0.22 0.17 en:his hands
0.28 0.24 en:his house
-0.21 0.34 en:his life
-0.45 -0.33 en:his wife
-0.81 -0.82 en:hit
-0.25 -0.25 en:hit me
0.15 -0.28 en:hit the
0.05 -0.03 en:hittin
0.24 0.27 en:hittin me
0.34 -0.22 en:hold
0.34 0.35 en:hold it
0.27 0.19 en:hold out
0.71 0.84 en:holdin
0.34 0.34 en:holdin it
0.33 0.50 en:holdin the
0.39 -0.35 en:holds
-0.63 -0.64 en:hole
-0.78 -0.99 en:holida
1.22 1.15 en:home
0.28 0.31 en:home and
0.25 0.18 en:home id
0.48 0.35 en:home now
-0.49 -0.47 en:homewo
-0.37 -0.21 en:homewo makes
0.21 0.40 en:honest
0.43 0.65 en:honest i
0.01 0.74 en:hope
-0.47 0.69 en:hopele
0.54 0.52 en:hose
-0.74 -0.12 en:hospit
-0.35 0.09 en:hospit after
-0.28 -0.30 en:hospit for
-0.68 -0.74 en:hot
0.25 -0.25 en:hotel
0.18 -0.18 en:hotel room
0.63 -0.12 en:hour
0.35 0.26 en:hour ago
-0.21 -0.18 en:hours
0.38 0.44 en:house
-0.18 0.22 en:house and
-0.21 -0.47 en:how
-0.12 -0.37 en:how do
-0.10 0.31 en:how it
0.55 0.60 en:how many
0.48 0.30 en:how to
-0.88 -0.87 en:hung
-0.50 -0.46 en:hung over
-0.07 -0.11 en:huntin
0.15 0.21 en:hurt
-0.09 -0.27 en:hurt anyone
0.11 0.11 en:hurt myself
-0.26 0.53 en:hurt someon
-0.39 -0.24 en:hurtin
0.43 0.41 en:hurtin my
-0.44 -0.21 en:hurtin myself
0.01 0.02 en:hurts
-0.47 0.12 en:husban
-0.39 0.31 en:husban and
-0.14 0.16 en:i
0.44 0.40 en:i alread
-0.36 -0.51 en:i ate
0.44 0.55 en:i attemp
-0.18 -0.08 en:i be
0.43 0.37 en:i believ
-0.46 -0.55 en:i bled
0.43 0.42 en:i bought
0.28 0.41 en:i can
0.25 0.26 en:i cant
0.12 0.19 en:i cost
-0.31 -0.28 en:i could
-0.45 -0.21 en:i couldn
-0.24 -0.31 en:i cried
-0.56 -0.59 en:i cry
-0.16 -0.14 en:i cut
-0.48 -0.47 en:i decide
0.19 0.17 en:i did
-0.32 -0.42 en:i didnt
-0.34 -0.29 en:i died
-0.31 -0.29 en:i disapp
-0.36 0.07 en:i do
-0.14 -0.16 en:i dont
0.46 0.62 en:i drank
-0.01 -0.03 en:i drove
-0.67 -0.09 en:i feel
-0.44 0.27 en:i fell
-0.22 -0.45 en:i felt
0.21 0.14 en:i filled
0.17 0.02 en:i finall
0.37 0.26 en:i finish
-0.44 -0.47 en:i forgot
-0.04 0.30 en:i found
-0.18 -0.28 en:i gave
-0.66 0.43 en:i get
0.39 0.47 en:i go
0.23 0.27 en:i google
-0.67 -0.54 en:i got
-0.65 0.05 en:i hate
-0.07 0.47 en:i havent
-0.59 0.55 en:i hear
-0.30 0.03 en:i heard
-0.50 -0.54 en:i hit
0.15 0.44 en:i hope
0.25 0.22 en:i imagin
0.48 0.53 en:i inject
0.32 0.35 en:i intend
0.16 -0.02 en:i jumped
-0.15 0.72 en:i just
0.31 0.57 en:i keep
0.29 0.46 en:i know
-0.40 -0.40 en:i laughe
0.04 0.43 en:i leave
0.57 0.55 en:i left
0.06 -0.25 en:i look
0.07 0.48 en:i lost
-0.22 -0.23 en:i love
0.04 -0.11 en:i made
0.54 0.59 en:i mean
0.28 0.44 en:i meant
-0.14 0.33 en:i met
-0.42 -0.41 en:i miss
-0.06 -0.08 en:i nearly
-0.02 -0.17 en:i need
0.14 -0.05 en:i needed
0.15 -0.23 en:i never
-0.14 0.58 en:i nolong
0.62 0.62 en:i not
-0.05 0.29 en:i only
0.51 0.59 en:i overdo
0.15 -0.06 en:i passed
-0.31 -0.35 en:i picked
0.18 0.17 en:i posted
-0.11 0.16 en:i pray
-0.12 -0.39 en:i promis
0.13 0.13 en:i put
-0.33 -0.42 en:i ran
-0.24 -0.30 en:i rang
-0.23 -0.44 en:i read
0.35 0.31 en:i really
-0.18 0.32 en:i relaps
-0.04 -0.40 en:i said
-0.07 -0.08 en:i sat
-0.37 -0.52 en:i saw
-0.38 0.41 en:i say
0.21 0.53 en:i see
-0.29 0.41 en:i self
-0.32 -0.38 en:i sent
-0.40 -0.40 en:i set
0.47 0.87 en:i should
-0.36 -0.45 en:i shoute
-0.68 -0.70 en:i slept
0.35 0.37 en:i slippe
-0.44 0.35 en:i someti
-0.33 -0.30 en:i sorted
-0.42 -0.49 en:i spent
-0.50 0.11 en:i still
-0.51 -0.09 en:i stood
-0.27 -0.01 en:i stoppe
-0.41 -0.27 en:i surviv
0.22 0.50 en:i swallo
-0.43 -0.09 en:i take
-0.46 -0.58 en:i tell
0.01 0.04 en:i think
-0.20 0.29 en:i though
-0.44 -0.38 en:i told
0.05 -0.27 en:i took
0.43 0.85 en:i tried
0.11 0.36 en:i try
0.43 0.38 en:i type
-0.45 0.70 en:i used
-0.34 0.43 en:i walk
-0.48 -0.55 en:i walked
0.60 0.28 en:i wanna
0.67 0.32 en:i want
-0.07 0.09 en:i wanted
-0.32 -0.07 en:i was
0.45 0.44 en:i wasnt
-0.04 -0.21 en:i went
-0.33 0.28 en:i werent
-0.26 0.86 en:i wish
-0.07 0.15 en:i woke
-0.49 0.27 en:i wonder
0.67 0.34 en:i wont
-0.49 -0.55 en:i work
0.27 0.39 en:i worked
-0.32 -0.14 en:i worry
0.06 0.88 en:i wouldn
0.12 0.01 en:i wrote
-0.87 -1.14 en:i ~
-0.32 -0.49 en:ice
-0.23 -0.35 en:ice cream
-0.36 0.02 en:id
-0.62 0.38 en:id a
0.43 0.59 en:id be
-0.51 -0.49 en:id die
-0.20 0.30 en:id do
0.44 0.55 en:id have
0.39 0.22 en:id kill
-0.50 -0.62 en:id like
0.04 -0.06 en:id my
-0.15 0.46 en:id never
-0.38 0.33 en:id not
-0.07 -0.12 en:id rather
-0.29 -0.47 en:id sell
0.25 0.18 en:id sooner
-0.34 0.15 en:id the
-0.33 -0.56 en:id to
-0.28 -0.44 en:id ~
0.21 0.24 en:idc
-0.69 -0.52 en:idea
-0.54 -0.32 en:if
-0.43 0.04 en:if a
-0.53 -0.51 en:if gotta
-0.41 -0.39 en:if he
0.10 0.57 en:if i
0.18 0.08 en:if id
0.24 0.04 en:if my
0.49 0.48 en:if she
-0.48 -0.55 en:if the
0.50 0.48 en:if they
-0.07 -0.29 en:if you
-0.21 0.01 en:ill
-0.12 -0.19 en:ill be
-0.14 -0.17 en:ill do
0.57 0.52 en:ill explod
-0.24 -0.24 en:ill jump
0.18 0.62 en:ill kill
0.37 0.21 en:ill not
0.52 0.40 en:ill strang
0.39 0.50 en:im
-0.61 0.43 en:im a
0.53 0.47 en:im about
0.22 0.26 en:im actual
-0.43 -0.55 en:im afraid
-0.56 -0.43 en:im at
0.52 0.43 en:im bleedi
0.27 0.33 en:im bringi
-0.63 0.49 en:im broken
-0.55 -0.28 en:im dead
-0.00 -0.14 en:im done
0.35 0.21 en:im eighty
0.12 -0.03 en:im ending
-0.22 -0.29 en:im exhaus
-0.07 0.03 en:im finall
0.33 0.42 en:im gettin
-0.27 -0.28 en:im giving
-0.07 0.04 en:im glad
0.71 0.88 en:im going
0.55 0.58 en:im gone
0.40 0.32 en:im gonna
0.61 0.45 en:im having
0.40 0.39 en:im hiding
0.54 0.54 en:im holdin
0.48 0.35 en:im home
0.13 0.49 en:im in
0.33 0.33 en:im jumpin
-0.71 -0.45 en:im just
-0.00 -0.06 en:im leavin
-0.21 -0.23 en:im locked
0.38 0.31 en:im lookin
0.34 0.18 en:im not
0.18 0.14 en:im on
-0.60 -0.64 en:im only
0.45 0.43 en:im outsid
0.32 0.40 en:im planni
0.64 0.69 en:im ready
-0.63 -0.41 en:im safe
-0.30 -0.37 en:im scared
0.22 0.29 en:im sittin
-0.25 0.12 en:im so
0.47 0.50 en:im sorry
0.30 0.33 en:im standi
0.36 0.32 en:im starti
-0.36 0.31 en:im stress
0.41 0.40 en:im suicid
0.48 0.48 en:im taking
-0.24 -0.13 en:im the
0.57 0.75 en:im thinki
-0.12 -0.04 en:im tired
0.62 0.63 en:im up
-0.35 -0.25 en:im worrie
-0.44 -0.43 en:im writin
-0.75 -0.88 en:im ~
0.09 0.49 en:imagin
-0.28 -0.33 en:in
-0.43 -0.57 en:in a
-0.39 0.12 en:in an
-0.33 -0.32 en:in class
-0.32 0.24 en:in colleg
-0.40 -0.46 en:in danger
-0.44 -0.33 en:in farmer
0.12 0.46 en:in front
0.14 0.50 en:in heaven
-0.08 0.35 en:in his
-0.68 -0.06 en:in hospit
0.42 0.05 en:in it
-0.56 0.29 en:in march
-0.21 -0.14 en:in may
0.01 0.25 en:in my
-0.51 0.20 en:in spring
0.13 -0.19 en:in that
0.13 0.03 en:in the
-0.71 -0.65 en:in this
0.36 0.36 en:in time
-0.47 -0.56 en:in traffi
0.20 -0.10 en:inject
0.48 0.53 en:inject all
-0.39 0.43 en:inside
-0.36 0.45 en:instea
-0.40 -0.50 en:insuli
0.09 -0.03 en:insura
0.72 0.83 en:intend
0.51 0.59 en:intend to
-0.42 0.54 en:intent
-0.56 -0.52 en:interv
1.17 1.00 en:into
0.34 0.19 en:into a
0.79 0.72 en:into my
0.21 0.12 en:into that
0.32 0.26 en:into the
0.23 0.13 en:invoic
1.01 1.01 en:iron
0.34 0.37 en:iron and
0.49 0.30 en:is
0.05 -0.32 en:is a
-0.55 -0.62 en:is about
0.40 0.32 en:is beatin
0.20 0.09 en:is better
0.19 -0.13 en:is broken
-0.50 0.01 en:is closed
0.33 0.31 en:is finish
-0.21 -0.40 en:is full
0.24 0.33 en:is high
-0.13 -0.12 en:is hittin
0.10 -0.17 en:is hurtin
-0.05 -0.00 en:is in
-0.40 -0.10 en:is it
-0.64 -0.60 en:is leakin
0.30 0.30 en:is locked
0.35 0.33 en:is my
0.38 0.22 en:is on
0.46 0.45 en:is open
0.36 0.27 en:is over
-0.43 -0.40 en:is ready
-0.52 -0.43 en:is suicid
-0.37 -0.52 en:is that
-0.01 0.04 en:is the
0.50 0.53 en:is to
-0.30 -0.29 en:is tomorr
-0.42 -0.50 en:is ~
0.80 0.36 en:isnt
0.36 0.47 en:isnt a
0.06 0.22 en:isnt worth
0.24 0.25 en:it
0.31 0.25 en:it after
0.02 0.43 en:it again
0.10 0.43 en:it all
0.31 0.04 en:it and
-0.14 0.54 en:it anymor
0.09 0.50 en:it but
0.08 0.36 en:it gets
0.60 0.54 en:it gotta
-0.23 0.28 en:it has
-0.05 -0.16 en:it hurts
0.10 -0.02 en:it i
-0.31 -0.32 en:it if
-0.15 -0.19 en:it im
0.02 -0.22 en:it in
0.41 -0.18 en:it isnt
0.45 0.47 en:it ive
0.46 0.28 en:it on
-0.39 -0.50 en:it out
0.32 0.35 en:it stop
-0.16 -0.38 en:it takes
0.16 -0.32 en:it throug
-0.25 -0.29 en:it to
0.06 0.22 en:it tonigh
-0.24 0.08 en:it took
0.16 -0.14 en:it was
0.41 0.32 en:it wasnt
-0.42 -0.46 en:it went
0.17 0.18 en:it will
-0.11 0.44 en:it would
-0.00 0.27 en:it wouldn
0.93 0.87 en:itll
0.53 0.56 en:itll be
0.25 0.09 en:its
0.12 -0.08 en:its a
-0.44 -0.06 en:its all
0.10 -0.11 en:its done
0.26 0.22 en:its in
-0.13 -0.15 en:its not
-0.08 0.22 en:its the
-0.28 -0.26 en:its time
0.48 0.40 en:its too
0.26 0.55 en:ive
0.09 -0.16 en:ive a
-0.00 0.21 en:ive been
0.40 0.40 en:ive bought
0.47 0.46 en:ive cut
0.74 0.71 en:ive decide
0.23 0.27 en:ive done
-0.18 -0.20 en:ive fear
0.20 0.20 en:ive found
-0.54 0.50 en:ive given
0.87 0.93 en:ive got
-0.05 0.03 en:ive had
0.34 0.43 en:ive just
0.31 0.32 en:ive left
-0.20 0.16 en:ive lost
0.03 -0.01 en:ive made
0.15 0.17 en:ive my
-0.59 -0.69 en:ive never
0.25 0.22 en:ive put
-0.46 -0.41 en:ive saved
0.49 0.42 en:ive sorted
0.29 0.21 en:ive starte
-0.05 0.15 en:ive stoppe
0.35 0.29 en:ive taken
0.77 0.53 en:ive the
0.29 0.34 en:ive them
-0.08 0.52 en:ive though
0.30 0.40 en:ive what
0.24 0.24 en:ive writte
0.02 -0.02 en:ive ~
0.33 0.31 en:jo
-0.33 -0.56 en:job
-0.13 -0.11 en:job on
0.05 0.85 en:join
-0.06 -0.27 en:joke
0.17 0.16 en:joke i
0.52 0.66 en:joking
-0.14 -0.02 en:jump
-0.49 -0.56 en:jump off
0.10 0.08 en:jump out
-0.47 -0.14 en:jumped
0.26 0.32 en:jumped in
-0.62 -0.36 en:jumped off
-0.18 -0.24 en:jumped out
0.47 0.46 en:jumpin
0.40 0.26 en:jumps
0.01 -0.31 en:june
-0.08 0.14 en:just
-0.30 0.40 en:just a
-0.62 0.12 en:just dont
0.43 0.25 en:just end
0.59 0.65 en:just kill
0.40 0.35 en:just need
0.46 0.51 en:just swallo
-0.17 -0.23 en:just tired
0.14 0.38 en:just wanna
0.29 0.20 en:just wanted
-0.49 -0.62 en:karaok
0.74 0.81 en:keep
-0.41 0.65 en:keep hearin
0.30 0.24 en:keep lookin
0.33 0.27 en:keep myself
0.39 0.38 en:keep the
-0.41 0.28 en:keep thinki
-0.02 0.35 en:keeps
-0.50 0.30 en:keeps a
-0.41 -0.47 en:kept
0.18 0.23 en:key
-0.04 -0.09 en:keys
0.28 0.23 en:keys on
-0.65 -0.13 en:kids
-0.27 -0.27 en:kids are
-0.19 0.24 en:kids deserv
-0.04 -0.11 en:kids i
-0.13 -0.19 en:kids were
0.67 0.38 en:kill
-0.51 0.43 en:kill hersel
0.13 0.20 en:kill him
-0.62 0.60 en:kill himsel
-0.03 -0.20 en:kill me
0.58 0.60 en:kill my
0.17 0.02 en:kill myself
0.16 -0.10 en:killed
-0.36 0.29 en:killed himsel
-0.58 -0.57 en:killed me
0.60 0.50 en:killed myself
-0.70 -0.79 en:killer
-0.18 0.28 en:killin
0.38 0.86 en:killin myself
-0.17 -0.42 en:kind
-0.18 -0.07 en:kitche
-0.18 -0.20 en:kitche knives
0.54 0.79 en:kms
0.51 0.49 en:kms so
0.25 0.27 en:kms tonigh
-0.73 -0.71 en:knee
-0.32 -0.39 en:knees
-0.02 -0.24 en:knew
0.13 -0.01 en:knife
0.19 0.23 en:knife in
0.38 0.41 en:knife is
0.45 0.39 en:knife to
-0.57 -0.60 en:knives
0.33 0.81 en:know
-0.26 0.16 en:know how
0.12 0.49 en:know if
0.17 0.07 en:know the
0.52 0.66 en:know what
0.27 0.23 en:know where
-0.17 0.37 en:know why
0.75 0.67 en:knows
0.29 0.38 en:lake
0.64 0.56 en:laptop
0.54 0.48 en:las
0.20 0.70 en:last
-0.59 -0.58 en:last cigare
0.19 -0.13 en:last day
0.26 0.24 en:last messag
-0.77 0.29 en:last month
0.32 0.58 en:last night
0.50 0.30 en:last time
-0.85 0.52 en:last week
-0.48 0.14 en:last year
-0.40 -0.56 en:late
-0.30 -0.36 en:late again
-0.89 -0.24 en:lately
-0.34 0.18 en:lately i
-0.56 -0.55 en:laughe
-0.40 -0.40 en:laughe so
-0.31 -0.31 en:laughi
-0.46 -0.43 en:leafle
-0.90 -0.84 en:leakin
0.41 0.60 en:leave
0.39 0.54 en:leave the
-0.52 -0.46 en:leaves
-0.00 -0.09 en:leavin
1.07 1.37 en:left
0.11 0.22 en:left for
0.66 0.62 en:left is
0.41 0.34 en:left the
0.05 0.23 en:left to
0.37 0.37 en:leg
0.16 0.09 en:leg over
0.28 -0.26 en:legs
-0.03 -0.21 en:less
0.51 -0.07 en:let
0.65 0.71 en:let me
-0.66 -0.64 en:lets
-0.11 -0.11 en:letter
0.23 0.24 en:letter for
-0.47 -0.46 en:letter to
-0.29 0.73 en:lie
0.15 0.31 en:life
-0.63 -0.22 en:life and
0.13 0.36 en:life is
0.06 0.22 en:life isnt
-0.57 0.34 en:light
0.58 0.50 en:light i
-0.18 0.59 en:like
0.38 0.31 en:like an
0.27 0.06 en:like dying
0.31 -0.02 en:like i
0.05 0.00 en:like im
-0.30 0.68 en:like it
-0.25 0.52 en:like not
-0.51 -0.54 en:like the
-0.51 0.30 en:like this
-0.49 -0.54 en:like to
0.31 0.28 en:likes
0.22 0.20 en:likes the
0.41 0.13 en:line
0.36 0.33 en:lined
0.26 0.23 en:lined up
0.58 0.62 en:list
0.08 0.02 en:list of
-0.36 -0.53 en:lists
0.73 0.89 en:little
0.45 0.34 en:little girl
0.39 -0.14 en:live
0.31 0.68 en:live anymor
-0.36 -0.17 en:live foreve
0.53 0.55 en:live more
0.76 1.11 en:living
0.35 0.14 en:living anymor
0.38 0.73 en:loaded
-0.34 -0.33 en:locked
0.50 0.55 en:locked in
-0.64 -0.53 en:locked out
-0.42 -0.25 en:locked the
0.22 -0.12 en:lol
-0.32 -0.35 en:lol anyway
-0.29 0.10 en:long
-0.18 -0.04 en:long time
0.25 0.83 en:longer
0.71 0.48 en:look
-0.19 0.38 en:look after
0.58 0.57 en:look for
0.55 0.41 en:look like
0.28 -0.02 en:looked
1.15 1.19 en:lookin
0.42 0.29 en:lookin at
-0.23 -0.36 en:lose
-0.17 -0.26 en:lose it
-0.14 0.81 en:lost
-0.46 0.28 en:lost my
-0.09 0.50 en:lost the
0.07 -0.30 en:lot
0.13 -0.16 en:lot of
0.43 0.21 en:lots
0.24 0.15 en:lots of
0.25 0.01 en:loud
-0.37 -0.42 en:love
-0.04 -0.11 en:love them
0.49 0.45 en:love you
0.53 0.55 en:loved
0.26 0.18 en:lovely
-0.79 0.26 en:low
-0.45 -0.10 en:low but
-0.73 -0.82 en:lower
-0.19 -0.30 en:lunch
-0.09 -0.37 en:made
-0.40 -0.50 en:made a
-0.26 -0.03 en:made me
0.49 0.51 en:made sure
-0.22 -0.34 en:made up
0.25 0.33 en:make
0.65 0.60 en:make it
-0.34 -0.33 en:make me
-0.40 0.31 en:make myself
0.23 0.27 en:make sure
0.21 -0.04 en:makes
0.15 -0.03 en:makes me
-0.34 -0.59 en:making
-0.11 -0.34 en:man
-0.11 -0.13 en:man set
-0.09 0.40 en:manage
-0.00 0.23 en:many
0.25 0.40 en:many pills
-0.53 0.42 en:march
-0.45 0.21 en:march and
0.20 0.19 en:margar
0.31 0.27 en:maths
-0.31 0.49 en:matter
-0.40 0.47 en:matter to
-0.64 -0.66 en:may
-0.11 -0.26 en:may i
0.54 0.45 en:maybe
0.02 0.21 en:me
-0.60 -0.44 en:me a
0.46 0.28 en:me again
0.47 -0.15 en:me and
-0.47 0.05 en:me but
-0.45 -0.46 en:me dead
0.20 0.32 en:me down
0.08 0.01 en:me for
0.34 0.20 en:me from
0.08 0.51 en:me her
-0.42 -0.20 en:me hes
-0.00 0.74 en:me i
-0.32 -0.30 en:me if
-0.28 0.03 en:me im
0.45 0.42 en:me in
0.26 0.11 en:me it
0.41 0.45 en:me ive
-0.10 0.33 en:me last
0.50 0.50 en:me leave
0.03 0.53 en:me now
-0.39 -0.36 en:me on
-0.18 -0.21 en:me out
0.46 0.37 en:me saying
-0.33 -0.32 en:me this
0.41 0.47 en:me three
-0.38 -0.13 en:me to
-0.14 -0.26 en:me under
0.31 0.07 en:me up
-0.48 -0.41 en:me wanna
0.18 0.41 en:me when
0.55 0.61 en:me with
-0.21 0.58 en:mean
0.40 0.61 en:meant
0.12 0.24 en:medici
-0.50 -0.61 en:meetin
-0.35 0.25 en:messag
-0.20 0.46 en:met
-0.14 0.33 en:met my
0.54 0.66 en:mi
0.68 0.79 en:might
-0.16 0.26 en:mind
0.08 0.34 en:minute
0.12 -0.22 en:minute of
-0.75 -0.69 en:miss
-0.21 -0.39 en:miss her
-0.20 -0.33 en:miss him
-0.47 -0.54 en:missed
-0.06 0.52 en:missin
0.57 0.64 en:moms
0.39 0.43 en:moms pills
-0.56 -0.78 en:monday
-0.37 -0.27 en:money
-0.45 0.42 en:money and
-0.36 0.39 en:month
-0.37 0.49 en:months
0.02 -0.14 en:more
0.03 -0.01 en:more than
-0.17 0.43 en:mornin
0.19 -0.14 en:mornin i
-0.47 0.14 en:most
0.09 -0.03 en:mostly
-0.50 0.51 en:motion
0.34 0.26 en:motorw
0.38 0.55 en:mouth
-0.44 -0.41 en:move
0.35 0.31 en:move the
-0.57 -0.64 en:moved
-0.33 -0.39 en:moved out
0.58 0.45 en:movie
-0.29 0.32 en:much
0.33 -0.11 en:much i
-0.06 0.46 en:much longer
-0.36 -0.28 en:much that
0.08 0.52 en:mum
-0.23 -0.12 en:mum died
-0.38 -0.17 en:mum is
0.25 0.21 en:mum now
0.13 0.20 en:mum said
-0.34 -0.06 en:mum she
-0.19 0.24 en:mum than
0.03 -0.18 en:mums
-1.05 -1.03 en:murder
-0.26 -0.36 en:music
-0.27 -0.35 en:my
-0.08 -0.06 en:my accoun
0.10 0.36 en:my age
-0.12 -0.10 en:my antide
0.05 0.15 en:my arm
-0.39 -0.43 en:my aunts
0.37 0.44 en:my bag
0.31 0.24 en:my bank
0.52 0.51 en:my bed
-0.35 0.09 en:my best
-0.48 -0.20 en:my bos
-0.38 0.35 en:my boss
0.25 0.26 en:my boyfri
0.32 0.29 en:my brothe
0.14 0.52 en:my buildi
0.47 0.25 en:my car
-0.11 -0.07 en:my cat
-0.35 -0.32 en:my coat
0.33 0.49 en:my cousin
-0.37 0.48 en:my cowork
-0.17 -0.21 en:my dad
-0.08 0.24 en:my daught
-0.30 -0.09 en:my doctor
0.17 0.23 en:my dog
0.18 0.25 en:my englis
-0.04 0.17 en:my ex
-0.12 -0.25 en:my exam
-0.22 0.08 en:my first
-0.29 -0.04 en:my flatma
-0.22 -0.25 en:my foot
-0.55 -0.14 en:my friend
-0.42 0.30 en:my girlfr
0.07 0.10 en:my goodby
0.47 0.44 en:my gran
0.08 0.42 en:my hand
0.44 0.46 en:my hands
0.51 0.02 en:my head
-0.29 -0.41 en:my heart
-0.32 -0.40 en:my husban
0.17 0.14 en:my insuli
-0.48 -0.44 en:my job
-0.28 0.12 en:my kids
-0.37 -0.32 en:my knee
-0.23 -0.29 en:my knees
0.53 0.15 en:my last
0.17 0.20 en:my leg
0.20 -0.19 en:my legs
0.02 0.06 en:my life
0.28 0.23 en:my list
0.37 0.36 en:my little
0.17 0.10 en:my manage
-0.02 0.00 en:my mind
0.37 0.40 en:my moms
-0.03 0.52 en:my mum
-0.16 -0.30 en:my mums
-0.23 0.34 en:my name
0.36 0.48 en:my neck
-0.23 -0.08 en:my neighb
0.23 0.16 en:my new
-0.41 0.12 en:my niece
0.44 0.50 en:my note
0.17 0.03 en:my notes
-0.13 -0.21 en:my old
0.08 0.26 en:my own
0.05 -0.22 en:my parent
-0.57 0.49 en:my partne
0.13 0.11 en:my passwo
-0.01 -0.27 en:my phone
-0.36 -0.61 en:my pills
-0.25 0.45 en:my room
0.18 0.12 en:my roomma
0.15 0.04 en:my sister
-0.44 -0.23 en:my skin
0.12 0.33 en:my sleep
0.34 0.50 en:my sleepi
-0.61 -0.09 en:my son
0.19 0.06 en:my sons
0.04 0.51 en:my stepfa
0.46 0.46 en:my stomac
0.16 0.22 en:my suffer
-0.10 -0.19 en:my team
0.43 0.26 en:my therap
0.48 0.43 en:my thighs
0.58 0.52 en:my throat
-0.25 0.41 en:my twenti
0.28 0.53 en:my uncle
-0.38 0.56 en:my walls
-0.20 -0.06 en:my wife
-0.27 -0.28 en:my will
0.48 0.55 en:my wrist
0.43 0.39 en:my wrists
-0.47 -0.52 en:my ~
0.62 0.55 en:myself
0.03 0.72 en:myself again
0.33 0.26 en:myself alive
0.13 0.15 en:myself an
-0.06 0.81 en:myself and
-0.32 -0.10 en:myself at
0.21 0.15 en:myself from
0.40 0.23 en:myself if
-0.03 0.21 en:myself in
0.37 0.41 en:myself nothin
-0.15 -0.27 en:myself now
0.28 0.26 en:myself please
-0.10 0.48 en:myself so
-0.22 -0.42 en:myself this
0.04 -0.34 en:myself today
0.60 0.51 en:myself tonigh
-0.40 0.27 en:myself when
0.89 0.83 en:n
-0.18 0.74 en:name
-0.45 0.67 en:names
-0.12 -0.22 en:nearly
-0.28 -0.30 en:nearly died
-0.26 -0.59 en:nearly ~
0.31 0.82 en:neck
0.78 0.42 en:need
0.45 0.51 en:need in
0.41 0.41 en:need the
0.40 0.16 en:need them
0.46 0.27 en:need to
-0.38 -0.62 en:needed
0.22 0.30 en:needed to
-0.55 0.47 en:needs
0.45 0.49 en:needs to
-0.59 -0.16 en:neighb
-0.88 -0.50 en:never
-0.62 -0.30 en:never been
-0.21 0.01 en:never do
-0.40 -0.36 en:never hit
0.12 0.43 en:never told
-0.47 -0.53 en:never tried
-0.70 -0.94 en:new
-0.29 -0.26 en:new flat
-0.17 -0.10 en:new job
-0.41 -0.40 en:new kitche
-0.33 -0.27 en:new pills
-0.30 -0.38 en:news
-0.11 -0.13 en:news a
0.18 0.09 en:next
0.20 0.26 en:next one
0.44 0.62 en:next time
-0.20 0.32 en:next to
-0.37 -0.38 en:next week
0.46 0.52 en:ngl
0.33 0.37 en:ngl i
0.64 0.50 en:nice
-0.57 0.16 en:niece
0.22 0.36 en:night
0.39 0.19 en:night and
0.19 0.56 en:night i
0.16 0.17 en:night its
-0.39 -0.04 en:nights
0.29 0.34 en:nine
-0.47 -0.50 en:ninety
-0.54 -0.64 en:no
-0.09 -0.07 en:no i
-0.30 0.39 en:no intent
-0.48 0.49 en:no light
-0.03 -0.06 en:no more
0.34 0.51 en:no need
0.42 0.47 en:no other
-0.22 0.53 en:no plan
0.23 0.33 en:no point
0.34 0.18 en:no reason
-0.16 0.38 en:no way
0.30 0.12 en:nobody
-0.52 -0.52 en:nobody is
0.53 0.48 en:nobody knows
-0.06 0.23 en:nobody needs
0.58 0.57 en:nobody will
0.15 0.24 en:nobody would
0.25 0.21 en:noise
0.12 0.88 en:nolong
0.03 -0.49 en:none
0.36 0.29 en:noodle
-0.62 -0.33 en:normal
0.31 0.45 en:not
0.55 0.49 en:not a
0.41 0.32 en:not around
-0.17 0.40 en:not being
-0.05 0.38 en:not even
-0.22 0.45 en:not exist
0.25 0.18 en:not go
-0.03 -0.29 en:not going
-0.56 -0.47 en:not gonna
-0.48 -0.24 en:not in
0.55 0.67 en:not safe
0.39 0.55 en:not scared
-0.11 0.55 en:not suicid
0.32 0.20 en:not sure
-0.36 -0.46 en:not thinki
-0.57 0.28 en:not to
0.49 0.55 en:not while
0.80 0.74 en:note
0.24 0.04 en:notes
-0.00 -0.00 en:nothin
-0.46 0.38 en:nothin back
0.28 -0.06 en:nothin else
0.41 0.25 en:nothin i
-0.04 0.38 en:nothin left
-0.82 -0.20 en:notice
0.04 -0.11 en:notice on
-0.51 -0.68 en:novel
-0.30 -0.30 en:novel the
0.42 0.41 en:now
-0.27 -0.39 en:now and
-0.11 -0.06 en:now i
0.57 0.56 en:now im
0.34 0.24 en:now ive
-0.20 -0.17 en:now the
-0.35 0.26 en:nurse
-0.32 -0.06 en:of
0.56 0.42 en:of a
-0.06 0.34 en:of being
0.20 -0.16 en:of blood
0.62 0.64 en:of dying
-0.35 0.09 en:of hospit
-0.36 -0.01 en:of hurtin
-0.04 -0.05 en:of it
0.33 0.31 en:of life
-0.15 0.44 en:of living
0.06 0.27 en:of me
-0.43 -0.49 en:of my
-0.04 0.51 en:of people
0.14 -0.17 en:of pills
-0.38 0.49 en:of space
0.26 0.06 en:of suicid
-0.12 0.21 en:of that
0.12 0.27 en:of the
0.31 0.25 en:of them
0.07 0.20 en:of this
0.18 0.14 en:of us
-0.04 -0.13 en:off
-0.40 -0.35 en:off a
0.22 0.59 en:off the
0.05 -0.18 en:off withou
0.12 -0.17 en:ok
-0.24 0.81 en:okay
-0.59 -0.16 en:old
-0.14 -0.16 en:old dog
-0.23 -0.26 en:old school
-0.28 0.29 en:old woman
-0.03 -0.05 en:on
-0.08 0.01 en:on a
-0.34 0.43 en:on eggshe
-0.67 -0.38 en:on friday
0.13 0.27 en:on her
-0.09 -0.08 en:on i
0.26 0.16 en:on it
-0.25 -0.34 en:on monday
0.44 0.42 en:on my
-0.25 0.33 en:on purpos
0.01 -0.08 en:on sunday
-0.43 -0.24 en:on that
0.00 -0.05 en:on the
-0.11 -0.15 en:on thursd
0.18 0.27 en:on tuesda
0.23 0.37 en:once
-0.24 -0.24 en:once more
-0.48 -0.07 en:once so
0.79 0.88 en:one
0.28 0.21 en:one day
0.16 0.09 en:one leg
-0.09 -0.05 en:one more
-0.00 0.24 en:one thing
0.50 0.36 en:one way
0.31 0.26 en:one who
-0.32 -0.34 en:onions
0.60 0.86 en:online
0.10 0.03 en:only
-0.28 -0.40 en:only a
0.47 0.44 en:only gotta
0.37 0.36 en:only one
-0.07 0.43 en:only the
0.50 0.53 en:only thing
0.51 0.52 en:only waitin
-0.40 -0.44 en:only want
0.50 0.53 en:only way
0.73 0.91 en:open
0.41 0.42 en:open and
-0.42 -0.41 en:operat
-0.19 -0.40 en:or
0.12 -0.14 en:ordere
0.14 -0.05 en:ordere the
-0.50 -0.44 en:organi
0.75 0.35 en:other
0.34 0.37 en:other one
-0.14 -0.11 en:other side
0.40 0.26 en:other way
-0.31 -0.31 en:otherw
-1.24 -0.92 en:our
-0.24 -0.22 en:our car
-0.33 0.38 en:our neighb
0.35 -0.09 en:out
0.37 0.43 en:out and
-0.38 -0.46 en:out i
-0.30 -0.21 en:out in
0.23 0.23 en:out loud
-0.17 -0.03 en:out of
0.63 0.67 en:out out
0.27 0.39 en:out that
0.18 0.13 en:out there
-0.19 -0.52 en:outliv
0.13 0.76 en:outsid
0.37 0.33 en:outsid his
-0.07 -0.30 en:over
-0.05 -0.07 en:over and
0.27 0.24 en:over im
-0.25 -0.37 en:over it
0.27 0.38 en:over my
0.10 0.01 en:over the
0.44 0.98 en:overdo
-0.35 0.09 en:overdo and
-0.24 -0.28 en:overdo i
-0.18 0.55 en:overdo on
-0.57 -0.54 en:overki
-0.41 -0.39 en:overki to
-0.35 -0.42 en:overti
-0.32 0.02 en:own
-0.60 0.33 en:own funera
0.29 -0.03 en:own hands
0.21 0.26 en:own life
-0.84 -0.70 en:packed
-0.43 -0.67 en:paid
-0.50 -0.52 en:painte
-0.67 -0.68 en:panic
-0.18 -0.15 en:panic attack
0.20 0.18 en:papers
-0.07 -0.46 en:parent
0.29 0.24 en:park
-0.27 -0.59 en:parkin
-0.19 -0.42 en:parkin space
0.19 0.22 en:parks
0.13 0.15 en:parks and
0.32 0.92 en:part
0.23 0.65 en:part of
-1.01 -0.12 en:partne
-0.22 -0.10 en:party
-0.29 -0.58 en:pass
0.20 0.03 en:passed
0.26 0.28 en:passed out
0.23 0.25 en:passpo
-0.31 -0.42 en:passwo
-0.12 -0.15 en:passwo in
0.40 0.13 en:past
0.38 -0.38 en:patien
0.34 0.34 en:pay
-0.04 -0.23 en:pe
0.18 -0.17 en:peace
0.06 -0.09 en:peace with
-0.78 -0.09 en:peacef
-0.86 0.58 en:people
-0.32 -0.50 en:people who
0.92 0.90 en:perman
-0.01 0.60 en:person
-0.17 -0.26 en:pharma
-0.29 -0.56 en:phone
-0.26 -0.23 en:phone contra
-0.05 -0.17 en:photos
-0.47 0.23 en:pick
-0.11 -0.37 en:picked
-0.50 -0.51 en:picked up
0.55 0.58 en:pics
-0.42 0.20 en:pictur
-0.77 -0.84 en:pill
0.24 0.14 en:pills
0.17 0.07 en:pills and
0.11 -0.03 en:pills are
-0.43 -0.09 en:pills at
-0.26 -0.22 en:pills becaus
-0.32 -0.33 en:pills by
-0.36 -0.33 en:pills each
0.13 0.16 en:pills for
-0.07 -0.21 en:pills in
-0.34 -0.33 en:pills make
0.50 0.34 en:pills on
-0.13 0.29 en:pills ready
-0.19 0.24 en:pills to
0.39 0.41 en:pills tonigh
0.65 0.73 en:pistol
-0.64 -0.78 en:pizza
-0.01 0.04 en:place
-0.44 -0.08 en:plan
0.07 0.45 en:plan and
-0.75 -0.81 en:plan for
-0.11 0.29 en:plan just
0.07 0.58 en:plan to
-0.67 0.59 en:plane
-0.46 0.58 en:planne
0.94 0.86 en:planni
0.61 0.53 en:planni to
-0.07 -0.49 en:plans
-0.46 -0.36 en:plans to
-0.46 -0.37 en:plants
0.04 -0.07 en:platfo
0.05 -0.00 en:platfo and
-0.59 -0.48 en:platfo for
-0.53 -0.60 en:play
-0.62 -0.68 en:plays
0.63 0.05 en:please
0.38 0.36 en:please dont
0.40 0.37 en:please help
0.55 0.61 en:please i
0.16 0.31 en:please tell
-0.16 -0.40 en:podcas
-0.11 -0.29 en:podcas was
-0.17 0.07 en:poem
0.02 0.08 en:point
0.14 0.32 en:point in
-0.35 0.09 en:point of
-0.18 -0.05 en:poison
0.12 0.07 en:poison his
-0.44 -0.11 en:police
-0.22 -0.46 en:police traini
-0.66 -0.38 en:pool
0.34 0.34 en:posted
0.24 0.24 en:posted the
-0.64 -0.67 en:practi
-0.17 0.42 en:pray
-0.12 0.30 en:pray that
-0.10 -0.11 en:prescr
-0.37 -0.43 en:presen
-0.83 -1.08 en:printe
0.19 0.45 en:probab
0.76 0.55 en:proble
-0.74 -0.89 en:proces
-0.10 -0.50 en:promis
0.17 -0.21 en:promis i
0.21 0.26 en:promis you
-0.02 -0.11 en:proper
-0.68 0.74 en:punch
0.18 0.59 en:punche
-0.35 0.46 en:purpos
-0.60 -0.21 en:pushed
0.22 0.21 en:put
0.25 0.31 en:put a
0.59 0.42 en:put my
0.37 0.43 en:put the
0.74 0.52 en:quarry
0.35 -0.04 en:questi
0.25 0.20 en:quick
-0.03 -0.03 en:quiet
0.61 0.59 en:quietl
0.43 0.42 en:quietl tonigh
-0.65 -0.37 en:radio
0.35 0.28 en:rail
0.72 0.79 en:railin
-0.54 -0.55 en:raise
-0.47 -0.58 en:ran
-0.28 -0.28 en:ran out
-0.50 -0.53 en:rang
-0.36 -0.49 en:rang the
-0.22 -0.39 en:range
0.87 0.69 en:raped
-0.29 0.38 en:raped at
0.35 0.14 en:raped me
-0.08 -0.13 en:rat
-0.06 -0.09 en:rat poison
-0.10 -0.17 en:rather
-0.00 -0.17 en:rather die
-0.06 0.45 en:rather not
0.01 0.05 en:razor
-0.10 -0.35 en:read
0.24 0.05 en:read about
-0.39 -0.35 en:readin
-0.28 -0.25 en:readin a
0.26 0.07 en:ready
0.36 0.33 en:ready for
0.08 0.05 en:ready to
0.36 0.91 en:really
0.04 0.16 en:reason
0.02 -0.12 en:record
0.33 0.35 en:record a
-0.40 -0.29 en:refill
0.23 0.63 en:relaps
-0.23 -0.09 en:relief
-0.15 -0.05 en:remind
-0.56 0.21 en:rent
-0.79 0.08 en:repair
-0.81 -0.26 en:report
-0.41 0.36 en:report it
0.20 -0.12 en:rest
-0.16 -0.25 en:result
0.45 0.61 en:revolv
0.15 0.13 en:rifle
0.37 0.36 en:right
-0.30 -0.60 en:ring
-0.13 -0.13 en:river
0.73 0.67 en:rly
0.42 0.43 en:rly deep
-0.26 -0.46 en:roof
0.37 0.12 en:roof and
-0.64 -0.60 en:roof is
0.06 0.39 en:room
0.24 0.17 en:roomma
0.39 0.50 en:rope
-0.08 -0.05 en:rope and
-0.06 0.11 en:rope in
0.61 0.54 en:rope is
-0.08 -0.12 en:round
0.33 0.34 en:round my
-0.43 0.36 en:ruined
0.22 0.53 en:run
-0.70 -0.85 en:runnin
-0.98 -1.16 en:sad
0.14 -0.17 en:safe
0.48 0.72 en:safe i
0.21 0.10 en:safety
0.15 0.07 en:safety plan
-0.00 0.06 en:said
0.06 -0.14 en:said goodby
-0.31 0.50 en:said he
0.09 -0.04 en:said i
-0.44 0.38 en:said im
-0.61 -0.22 en:said it
-0.33 -0.30 en:said my
-0.22 0.38 en:said she
0.42 0.31 en:said what
-0.17 -0.10 en:said ~
0.34 0.38 en:sam
0.02 0.34 en:same
0.25 0.16 en:sat
0.28 0.27 en:sat on
0.56 0.46 en:saturd
-0.17 -0.23 en:saved
-0.49 0.33 en:saving
-0.39 -0.42 en:saw
-0.08 -0.12 en:saw the
-0.29 0.21 en:say
-0.09 -0.26 en:say goodby
0.21 0.55 en:say he
-0.17 0.57 en:say i
0.98 0.97 en:saying
0.42 0.43 en:saying goodby
-0.17 -0.21 en:says
-0.26 0.45 en:says he
-0.01 0.24 en:says hell
0.19 0.56 en:says hes
-0.73 -0.13 en:says i
-0.37 0.10 en:says life
-0.42 -0.32 en:says my
0.17 0.48 en:says shell
-0.26 -0.44 en:scared
0.40 0.39 en:scared ill
0.38 0.27 en:scared im
-0.41 -0.61 en:scared of
-0.22 0.51 en:scars
-0.16 0.36 en:scars are
-0.21 -0.47 en:scene
0.64 0.66 en:schedu
0.12 0.01 en:school
-0.14 -0.20 en:school and
0.10 -0.03 en:school ill
-0.20 -0.19 en:scisso
0.26 0.43 en:scratc
0.19 0.30 en:scratc my
-0.36 0.00 en:scream
-0.26 0.41 en:scream at
0.22 0.24 en:scream i
0.04 -0.15 en:sea
0.61 0.88 en:second
0.17 0.92 en:see
-0.08 0.46 en:see how
0.24 0.33 en:see it
0.48 0.49 en:see my
-0.40 0.35 en:see myself
0.34 0.18 en:see no
-0.54 -0.05 en:see the
0.04 -0.16 en:see you
0.13 0.06 en:seeing
0.32 0.25 en:seeing the
0.39 0.42 en:seen
-0.53 -0.35 en:self
-0.50 -0.41 en:self harm
-0.29 0.41 en:self harmed
-0.56 -0.73 en:sell
-0.29 -0.47 en:sell my
-0.36 -0.36 en:send
-0.20 0.37 en:send me
-0.08 -0.05 en:sent
-0.53 -0.53 en:sent it
-0.19 -0.40 en:serial
-0.14 -0.28 en:serial killer
-0.16 -0.27 en:series
0.72 0.68 en:sertra
0.45 0.61 en:servic
0.32 0.43 en:servic revolv
-0.11 -0.16 en:sessio
-0.39 -0.36 en:set
-0.11 -0.13 en:set fire
-0.02 -0.13 en:set the
0.43 0.77 en:shakin
0.13 0.01 en:shall
-0.54 0.09 en:she
0.35 0.12 en:she died
-0.30 0.04 en:she said
-0.14 -0.29 en:she threw
-0.36 -0.22 en:shed
0.24 0.94 en:shell
-0.35 0.09 en:shell try
0.30 0.24 en:shes
0.07 -0.11 en:shes not
0.35 0.35 en:shift
-0.98 -0.92 en:shoot
-0.55 -0.75 en:shooti
-0.52 -0.48 en:shop
-0.68 -0.66 en:short
-0.74 -0.26 en:shot
-0.01 -0.27 en:should
-0.09 -0.40 en:should be
-0.04 -0.15 en:should i
0.35 0.21 en:should like
-0.70 -0.70 en:shoute
-0.35 -0.49 en:shoute at
0.84 0.78 en:shut
0.10 0.67 en:sick
0.44 0.42 en:side
0.43 0.38 en:side of
-0.80 -0.77 en:signin
0.03 0.20 en:since
-0.13 0.34 en:since mum
-0.04 0.55 en:since sunday
-0.31 -0.49 en:since the
0.35 0.24 en:since yester
0.17 0.00 en:sister
-0.17 0.33 en:sister and
-0.01 -0.04 en:sister has
-0.16 0.48 en:sister is
0.36 0.34 en:sister to
0.31 0.41 en:sittin
0.09 0.09 en:sittin on
-0.01 -0.13 en:six
0.27 0.30 en:sixty
-0.61 -0.32 en:skin
-0.55 0.73 en:slappe
-0.55 -0.78 en:slaugh
-0.08 -0.44 en:sleep
0.44 0.35 en:sleep and
0.12 -0.35 en:sleep foreve
0.39 0.44 en:sleep i
-0.16 -0.38 en:sleep on
0.41 0.23 en:sleepi
0.64 0.74 en:sleepi pills
-0.36 -0.27 en:sleeps
-0.64 -0.66 en:sleepy
-0.47 -0.47 en:slept
-0.51 -0.54 en:slept like
0.48 0.52 en:slippe
0.68 -0.07 en:small
0.39 0.43 en:smothe
0.28 0.31 en:smothe the
-0.29 -0.46 en:snow
0.04 -0.06 en:so
0.54 0.49 en:so bad
0.39 0.53 en:so badly
-0.40 -0.40 en:so hard
-0.72 -0.75 en:so i
-0.01 -0.37 en:so im
0.23 0.08 en:so it
-0.41 0.49 en:so low
-0.27 0.45 en:so many
-0.56 0.05 en:so much
0.11 0.44 en:so that
0.57 0.51 en:so they
-0.29 -0.42 en:so tired
-0.37 -0.37 en:sofa
-1.06 0.31 en:some
-0.22 0.57 en:some nights
0.01 0.51 en:somebo
-0.10 0.32 en:somebo else
-0.01 0.30 en:someon
-0.64 0.54 en:someon in
-0.22 0.37 en:someth
-0.74 1.11 en:someti
-0.09 0.59 en:someti i
-0.85 -0.13 en:son
-0.04 -0.04 en:son is
0.16 0.04 en:song
0.27 0.08 en:sons
1.10 1.12 en:soon
0.35 0.25 en:sooner
0.25 0.18 en:sooner go
-0.07 -0.43 en:sorry
0.15 0.09 en:sorry for
-0.41 -0.44 en:sorry i
0.01 0.03 en:sorted
-0.02 0.02 en:sorted the
-0.27 0.74 en:soup
-0.52 0.29 en:space
-0.01 -0.11 en:spare
-0.01 -0.08 en:spare key
-0.59 -0.69 en:spent
-0.42 -0.49 en:spent the
0.55 0.70 en:spot
0.25 0.60 en:spring
0.20 -0.15 en:stab
0.43 0.54 en:stab him
0.47 0.56 en:stab my
0.40 0.33 en:stairs
-0.40 0.06 en:stairs and
0.46 0.42 en:standi
0.33 0.30 en:standi on
-0.54 -0.62 en:start
0.11 0.45 en:starte
0.71 0.74 en:starti
0.44 0.43 en:starti to
-0.29 -0.29 en:starts
0.25 0.17 en:statio
0.28 0.29 en:step
0.05 0.72 en:stepfa
0.78 0.76 en:steppi
-0.45 -0.34 en:stew
-0.00 -0.09 en:still
0.22 0.24 en:still scream
-0.39 0.34 en:still think
-0.59 -0.60 en:stitch
0.64 0.65 en:stomac
-0.79 -0.12 en:stood
-0.52 0.08 en:stood on
-0.30 -0.25 en:stop
0.32 0.35 en:stop for
-0.13 -0.16 en:stop it
0.28 0.12 en:stop me
-0.28 -0.26 en:stop the
-0.30 -0.28 en:stop thinki
0.58 0.60 en:stopin
-0.61 -0.38 en:stoppe
0.71 0.63 en:stoppi
0.50 0.45 en:stoppi me
-0.59 -0.67 en:storie
0.41 0.07 en:story
0.56 0.69 en:strang
0.52 0.40 en:strang her
0.41 0.30 en:strang my
-0.24 0.44 en:stress
-0.54 -0.74 en:stuck
-0.31 -0.42 en:stuck in
-0.45 0.24 en:studen
0.08 0.08 en:stuff
0.13 -0.18 en:stupid
-0.29 0.09 en:such
-0.21 0.07 en:such a
0.22 0.31 en:suffer
0.90 0.68 en:suicid
-0.10 0.42 en:suicid after
0.28 0.41 en:suicid all
-0.03 -0.04 en:suicid and
-0.59 -0.18 en:suicid attemp
-0.91 -0.56 en:suicid in
0.52 0.55 en:suicid is
0.26 0.15 en:suicid this
-0.19 -0.16 en:suicid though
-0.41 0.32 en:suicid when
-0.42 -0.42 en:summer
-0.44 -0.61 en:sun
0.17 0.15 en:sunday
0.94 0.82 en:sure
0.72 0.74 en:surger
0.62 0.62 en:surviv
-0.49 -0.53 en:suspen
-0.35 -0.38 en:suspen ~
0.38 0.02 en:swallo
0.06 0.05 en:swallo a
0.01 -0.04 en:swallo bleach
0.10 0.80 en:swear
0.44 0.51 en:swerve
0.53 0.34 en:swim
0.71 0.48 en:table
0.33 0.07 en:table and
-0.94 -0.26 en:take
0.51 0.52 en:take all
-0.33 -0.36 en:take care
0.34 0.44 en:take my
0.26 0.56 en:take the
1.00 0.92 en:taken
-0.60 -0.52 en:takes
-0.47 -0.19 en:takes me
0.16 -0.12 en:taking
0.26 0.15 en:taking my
-0.27 -0.56 en:talk
-0.22 -0.22 en:talk about
0.14 -0.19 en:talk to
-0.69 -0.30 en:talked
-0.50 0.63 en:talkin
-0.85 0.58 en:talks
-0.61 0.41 en:talks about
-0.38 -0.49 en:target
-0.09 0.88 en:tbh
-0.34 -0.52 en:tea
0.29 0.17 en:teache
-0.56 -0.50 en:team
-0.27 0.16 en:teenag
0.64 0.64 en:teh
0.26 0.26 en:tell
0.16 0.53 en:tell me
0.49 0.49 en:tell my
-0.46 -0.58 en:tell myself
0.38 0.35 en:tell the
0.44 0.34 en:tell them
0.59 0.09 en:tell you
-0.07 0.70 en:tellin
-0.05 0.50 en:tellin me
-0.44 -0.04 en:tells
-0.12 0.46 en:tells me
-0.08 -0.46 en:ten
-0.23 -0.34 en:ten minute
0.23 0.09 en:ten years
-0.66 -0.76 en:terrac
0.12 0.09 en:text
-0.77 -0.39 en:texted
-0.55 -0.28 en:texted me
0.25 -0.13 en:than
-0.17 -0.25 en:than eat
-0.31 0.02 en:than me
0.06 0.10 en:thank
0.04 0.07 en:thank you
-0.17 -0.28 en:thanks
0.08 -0.11 en:thanks for
-0.32 -0.24 en:that
-0.11 0.16 en:that god
-0.37 -0.04 en:that i
-0.22 0.53 en:that id
0.12 0.09 en:that im
0.44 0.33 en:that its
0.20 0.51 en:that my
0.20 0.32 en:that school
-0.03 -0.19 en:that she
-0.30 -0.28 en:that song
0.09 0.13 en:that the
-0.33 -0.05 en:that to
0.12 0.10 en:that was
-0.51 -0.54 en:that ~
0.18 -0.07 en:thats
-0.33 -0.16 en:thats all
0.40 0.39 en:thats left
-0.21 -0.19 en:thats the
-0.37 -0.67 en:the
-0.40 -0.14 en:the annive
-0.44 -0.27 en:the argume
0.14 0.00 en:the baby
-0.04 0.03 en:the bag
0.39 0.25 en:the balcon
-0.22 -0.16 en:the band
0.42 0.47 en:the bath
-0.06 -0.09 en:the bathro
-0.18 -0.27 en:the bed
-0.31 -0.36 en:the belt
-0.19 -0.32 en:the bill
0.23 0.24 en:the blades
0.44 0.48 en:the blood
0.37 0.33 en:the blue
-0.01 -0.17 en:the body
-0.27 -0.24 en:the boiler
-0.21 -0.42 en:the boss
-0.12 -0.12 en:the box
-0.25 -0.14 en:the breath
0.15 0.15 en:the bridge
0.06 -0.27 en:the bullet
-0.20 -0.36 en:the bus
0.38 0.50 en:the cabine
0.21 0.29 en:the cake
0.59 0.45 en:the car
-0.45 -0.44 en:the cat
0.00 0.34 en:the cellar
0.37 0.35 en:the childr
-0.33 -0.49 en:the cliffs
-0.39 0.11 en:the cold
0.39 0.40 en:the courag
0.11 0.07 en:the day
-0.44 -0.14 en:the days
-0.51 -0.54 en:the dead
0.17 0.31 en:the desk
-0.26 -0.31 en:the detect
0.48 0.51 en:the diagno
-0.31 -0.05 en:the divorc
-0.49 -0.19 en:the doctor
-0.28 -0.33 en:the docume
-0.04 0.02 en:the dog
-0.20 -0.25 en:the door
0.19 -0.03 en:the dose
-0.00 -0.12 en:the edge
0.05 0.26 en:the end
-0.23 -0.25 en:the evenin
-0.08 -0.08 en:the fence
0.02 -0.16 en:the final
-0.29 -0.38 en:the firewo
-0.01 -0.27 en:the first
-0.08 -0.25 en:the flat
-0.33 -0.39 en:the form
0.16 0.10 en:the fridge
0.37 0.30 en:the funera
-0.44 -0.41 en:the game
0.31 0.35 en:the garage
0.06 0.09 en:the gas
0.23 0.19 en:the girls
0.57 0.52 en:the gun
0.18 0.08 en:the guts
0.13 0.15 en:the hammer
-0.52 -0.57 en:the holida
-0.13 -0.27 en:the homewo
0.39 0.37 en:the hose
0.08 0.24 en:the house
0.06 -0.02 en:the insura
-0.40 -0.37 en:the interv
0.16 0.09 en:the invoic
0.27 0.13 en:the job
0.41 0.42 en:the key
0.11 0.10 en:the keys
-0.28 -0.18 en:the kids
0.06 0.11 en:the kitche
-0.12 -0.06 en:the knife
0.21 0.27 en:the lake
0.46 0.44 en:the laptop
-0.22 -0.48 en:the last
-0.33 -0.30 en:the leafle
0.23 0.25 en:the letter
0.27 -0.16 en:the life
0.01 0.08 en:the line
0.08 0.17 en:the medici
-0.36 -0.44 en:the meetin
-0.42 0.12 en:the mornin
-0.36 0.36 en:the motion
0.17 -0.05 en:the move
0.41 0.32 en:the movie
-0.27 -0.28 en:the mum
-0.35 -0.38 en:the neighb
-0.66 -0.68 en:the new
-0.22 -0.27 en:the news
0.18 0.17 en:the next
-0.41 -0.45 en:the night
0.18 0.15 en:the noise
0.30 0.34 en:the note
-0.09 -0.14 en:the old
0.02 0.25 en:the one
0.88 0.99 en:the only
-0.30 -0.29 en:the operat
0.22 0.28 en:the other
-0.34 -0.38 en:the panic
-0.04 -0.09 en:the papers
-0.15 -0.15 en:the party
-0.38 -0.34 en:the pharma
-0.10 -0.10 en:the phone
-0.04 -0.12 en:the photos
0.39 0.41 en:the pics
-0.01 0.31 en:the pills
-0.18 -0.16 en:the plan
-0.48 0.42 en:the plane
0.03 -0.20 en:the platfo
-0.11 -0.29 en:the podcas
-0.38 0.30 en:the point
-0.55 0.11 en:the police
-0.27 -0.31 en:the presen
-0.47 -0.66 en:the printe
0.53 0.37 en:the quarry
-0.43 -0.42 en:the questi
-0.46 -0.27 en:the radio
0.25 0.20 en:the rail
0.48 0.48 en:the railin
0.25 0.54 en:the razor
0.33 0.04 en:the record
-0.40 0.15 en:the rent
-0.46 -0.48 en:the report
-0.09 -0.09 en:the river
-0.02 -0.03 en:the roof
0.00 0.38 en:the room
0.73 0.70 en:the rope
0.02 0.24 en:the same
0.18 0.28 en:the school
0.03 -0.11 en:the sea
0.21 0.47 en:the second
-0.29 -0.36 en:the shooti
-0.26 -0.24 en:the sofa
0.19 0.18 en:the song
-0.01 -0.08 en:the spare
0.28 0.23 en:the stairs
0.06 0.01 en:the statio
-0.15 -0.29 en:the story
0.44 0.46 en:the stuff
-0.30 -0.30 en:the summer
-0.35 -0.38 en:the suspen
0.16 0.04 en:the table
-0.47 -0.49 en:the team
-0.42 -0.11 en:the though
0.08 0.19 en:the time
0.21 0.32 en:the toilet
0.19 0.19 en:the top
0.45 0.37 en:the towel
-0.41 -0.47 en:the tower
0.21 0.21 en:the tracks
-0.55 -0.64 en:the train
-0.14 -0.31 en:the trigge
-0.27 -0.25 en:the trip
0.20 0.18 en:the truth
-0.42 0.04 en:the tunnel
-0.47 0.60 en:the tv
-0.41 -0.34 en:the twins
0.10 0.40 en:the urge
0.45 0.48 en:the voices
0.27 0.72 en:the wall
0.08 -0.16 en:the way
-0.56 -0.58 en:the weddin
-0.22 -0.18 en:the week
-0.38 -0.16 en:the weeken
0.11 0.08 en:the whole
-0.07 0.15 en:the will
0.12 -0.07 en:the wind
0.48 0.52 en:the woods
-0.02 0.41 en:the worst
0.09 0.05 en:the wrong
0.20 0.22 en:the ~
0.20 -0.05 en:their
1.03 0.70 en:them
0.38 0.20 en:them after
0.37 0.38 en:them all
0.41 0.32 en:them it
-0.19 0.24 en:them now
0.21 0.14 en:then
0.04 -0.01 en:then i
0.58 0.59 en:then im
0.35 0.27 en:therap
0.01 0.08 en:there
0.65 1.33 en:theres
0.50 0.47 en:theres a
-0.14 0.58 en:theres no
0.51 0.33 en:theres nothin
0.29 0.21 en:theres only
-0.42 0.19 en:these
-0.35 -0.34 en:thesis
0.60 0.13 en:they
-0.09 -0.08 en:they found
0.44 0.38 en:they get
-0.30 -0.30 en:they were
-0.43 0.70 en:theyd
0.73 0.66 en:theyll
-0.10 -0.63 en:theyre
0.36 0.27 en:theyve
0.25 0.19 en:theyve left
0.67 0.60 en:thighs
0.35 0.69 en:thing
0.48 0.49 en:thing i
0.29 0.21 en:thing left
-0.09 0.20 en:thing that
0.48 0.71 en:things
0.27 0.44 en:things and
-0.14 0.19 en:think
-0.37 0.35 en:think a
-0.02 0.36 en:think about
0.60 0.11 en:think i
0.68 0.63 en:think ill
-0.51 -0.04 en:think it
-0.09 -0.26 en:think ive
-0.38 0.58 en:think my
0.16 0.49 en:think of
0.76 0.43 en:thinki
0.31 0.38 en:thinki about
0.23 -0.18 en:thinki of
0.45 0.35 en:thinks
0.42 0.37 en:thinks im
0.25 -0.20 en:third
-0.44 -0.43 en:thirty
-0.66 -0.69 en:this
-0.40 -0.28 en:this and
-0.37 -0.21 en:this chem
-0.28 -0.35 en:this heat
0.73 0.70 en:this is
0.36 0.47 en:this isnt
-0.40 -0.31 en:this job
0.45 0.76 en:this life
0.09 0.05 en:this mornin
-0.26 -0.23 en:this phone
0.05 0.10 en:this time
-0.26 -0.30 en:this town
0.11 -0.34 en:this week
0.38 0.28 en:this weeken
0.34 0.37 en:this will
0.05 -0.18 en:this with
-0.52 -0.42 en:this year
-0.69 -0.11 en:those
-0.58 0.30 en:though
0.17 0.87 en:though about
-0.22 0.19 en:though and
0.47 0.43 en:though anymor
-0.35 -0.34 en:though as
-0.07 -0.33 en:though i
-0.27 0.31 en:though of
-0.31 0.16 en:threat
0.15 -0.32 en:threat me
-0.57 0.63 en:threat to
-0.45 0.23 en:three
-0.52 0.14 en:three times
0.25 0.04 en:threw
0.04 -0.20 en:threw me
0.05 0.26 en:threw the
0.11 0.24 en:threw up
-0.70 -0.72 en:thrill
0.81 0.73 en:throat
-0.27 -0.39 en:throug
0.11 0.44 en:throug the
-0.31 -0.52 en:throw
-0.20 -0.04 en:thursd
-0.27 -0.43 en:ticket
0.19 0.35 en:tied
-0.85 -0.35 en:till
-0.16 -0.13 en:time
-0.25 -0.23 en:time for
0.09 0.15 en:time hell
0.37 0.56 en:time i
-0.37 -0.17 en:time in
0.14 0.13 en:time you
-0.78 -0.11 en:times
-0.52 0.14 en:times this
-0.61 -0.78 en:tiny
-0.40 -0.38 en:tired
0.37 -0.13 en:tired i
-0.16 0.29 en:tired of
-0.10 0.08 en:to
-0.20 -0.18 en:to a
-0.38 0.52 en:to anyone
-0.44 -0.29 en:to be
-0.15 -0.24 en:to bed
-0.04 0.43 en:to burn
-0.45 -0.05 en:to cut
0.50 0.27 en:to die
0.49 0.09 en:to do
-0.22 0.31 en:to end
0.23 0.43 en:to everyo
-0.34 0.27 en:to exist
0.35 0.40 en:to find
0.35 0.44 en:to get
0.16 0.30 en:to hang
-0.25 -0.21 en:to have
-0.11 -0.13 en:to his
-0.15 0.17 en:to hospit
-0.33 -0.23 en:to hurt
0.18 0.31 en:to join
0.21 0.23 en:to just
-0.13 -0.14 en:to kill
0.22 0.53 en:to leave
0.62 0.17 en:to live
0.38 0.37 en:to make
-0.35 0.52 en:to me
-0.17 -0.05 en:to my
0.13 0.48 en:to myself
-0.26 0.31 en:to open
-0.03 -0.30 en:to put
-0.17 -0.27 en:to read
-0.11 -0.33 en:to report
0.00 0.36 en:to say
0.43 0.06 en:to see
-0.16 -0.05 en:to sleep
0.45 0.48 en:to stab
-0.26 -0.32 en:to stop
-0.09 0.29 en:to suicid
0.04 0.41 en:to take
0.21 0.08 en:to talk
-0.34 0.40 en:to tell
0.24 0.45 en:to that
-0.17 -0.08 en:to the
-0.39 0.39 en:to think
-0.15 0.14 en:to wake
-0.22 -0.48 en:to work
0.17 0.21 en:to you
-0.56 -0.46 en:to ~
-0.02 -0.37 en:toast
-0.36 -0.70 en:today
0.22 0.17 en:today and
0.53 0.60 en:today i
-0.11 -0.14 en:today the
-0.82 -0.81 en:toddle
0.29 0.45 en:toilet
0.16 -0.00 en:told
0.36 0.57 en:told anyone
-0.06 -0.28 en:told her
-0.44 -0.42 en:told him
0.13 0.67 en:told me
-0.09 0.19 en:told my
-0.05 -0.04 en:told the
-0.42 0.36 en:told you
0.14 0.09 en:tomorr
-0.33 -0.33 en:tomorr i
1.40 1.13 en:tonigh
0.46 0.18 en:tonigh and
0.50 0.45 en:tonigh dont
-0.22 -0.22 en:tonigh finall
0.41 0.49 en:tonigh i
-0.57 -0.57 en:tonigh is
0.34 0.29 en:tonigh its
0.32 0.24 en:tonigh the
0.26 0.24 en:too
0.36 0.28 en:too deep
0.48 0.40 en:too late
-0.01 -0.10 en:too many
0.18 -0.19 en:too much
0.17 0.27 en:took
0.26 0.09 en:took a
0.56 0.55 en:took all
0.60 0.43 en:took an
-0.19 -0.31 en:took my
-0.29 -0.39 en:took the
-0.25 -0.02 en:took them
0.01 0.40 en:took too
-0.59 0.54 en:tooth
0.29 0.29 en:top
0.13 0.14 en:top drawer
0.71 0.65 en:touche
0.32 0.25 en:touche her
0.37 0.41 en:touche me
0.63 0.52 en:towel
-0.58 -0.64 en:tower
-0.36 -0.43 en:town
0.11 0.09 en:tracks
-0.68 -0.84 en:traffi
-0.25 -0.47 en:traffi and
-0.67 -0.59 en:train
-0.44 -0.45 en:train the
-0.52 -0.63 en:train was
-0.31 -0.64 en:traini
0.52 0.52 en:trains
-0.32 -0.29 en:trappe
-0.13 0.33 en:trappe and
-0.81 -0.17 en:treatm
-0.31 -0.04 en:tried
-0.21 -0.04 en:tried to
-0.19 -0.43 en:trigge
-0.38 -0.36 en:trip
-0.75 0.83 en:troubl
-0.59 -0.66 en:true
0.83 0.74 en:trust
0.29 0.32 en:trust myself
0.28 0.25 en:truth
0.01 0.73 en:try
-0.09 0.39 en:try again
-0.01 0.54 en:trying
0.08 -0.13 en:trying to
0.25 0.48 en:tuesda
-0.59 0.06 en:tunnel
0.56 0.58 en:turned
-0.66 0.84 en:tv
-0.29 -0.23 en:twelve
-0.35 0.58 en:twenti
-0.18 0.34 en:twenti i
-0.34 0.40 en:twenty
-0.40 0.82 en:twice
-0.57 -0.47 en:twins
-0.50 -0.41 en:two
-0.32 0.28 en:two months
-0.35 0.40 en:two years
0.61 0.53 en:type
1.23 1.20 en:unaliv
0.49 0.46 en:unaliv myself
0.39 0.74 en:uncle
0.16 0.01 en:under
0.32 0.33 en:under my
0.01 -0.10 en:under the
-0.65 0.67 en:univer
-0.15 0.20 en:until
0.25 0.09 en:until sunday
0.53 0.73 en:up
0.10 0.23 en:up after
0.57 0.38 en:up and
-0.35 -0.32 en:up but
0.23 0.11 en:up for
0.41 0.44 en:up here
-0.43 -0.27 en:up my
0.13 0.20 en:up on
0.38 0.09 en:up the
-0.01 0.03 en:up to
0.42 0.30 en:up tomorr
0.35 0.30 en:update
0.25 0.57 en:urge
0.03 0.41 en:urge to
0.27 0.14 en:us
0.87 0.77 en:use
-0.79 0.96 en:used
-0.56 0.63 en:used to
-1.16 -0.81 en:very
-0.44 -0.49 en:vet
-0.05 -0.18 en:video
0.33 0.35 en:video for
0.43 0.34 en:view
0.30 0.23 en:view from
-0.01 -0.26 en:visit
-0.13 -0.20 en:voice
-0.27 -0.17 en:voices
-0.22 -0.29 en:wait
0.16 -0.02 en:wait to
0.79 0.78 en:waitin
0.55 0.55 en:waitin for
-0.24 0.17 en:wake
-0.17 0.12 en:wake up
0.08 0.38 en:walk
-0.34 0.43 en:walk on
-0.89 -0.94 en:walked
0.76 0.60 en:walkin
0.54 0.43 en:walkin to
0.43 0.35 en:walks
0.38 1.01 en:wall
0.35 0.34 en:wall i
-0.71 0.91 en:walls
0.69 0.34 en:wanna
-0.03 -0.07 en:wanna be
0.23 0.34 en:wanna commit
0.46 0.50 en:wanna cut
0.45 0.66 en:wanna die
0.34 0.40 en:wanna do
0.64 0.66 en:wanna end
0.35 0.35 en:wanna go
0.15 -0.05 en:wanna hurt
0.62 0.65 en:wanna jump
0.53 0.38 en:wanna kill
0.32 0.30 en:wanna kms
-0.42 -0.52 en:wanna leave
-0.12 -0.06 en:wanna live
0.71 0.65 en:wanna see
0.20 0.21 en:wanna step
-0.50 -0.41 en:wanna stop
-0.25 -0.30 en:wanna take
0.38 0.41 en:wanna unaliv
-0.84 -0.88 en:wanna ~
0.46 -0.05 en:want
0.35 0.60 en:want attent
0.51 0.59 en:want help
0.35 0.34 en:want is
0.03 0.03 en:want it
-0.27 -0.37 en:want more
-0.44 -0.42 en:want one
0.63 0.67 en:want out
-0.60 -0.59 en:wanted
-0.39 -0.33 en:wanted to
0.37 0.84 en:wantin
0.26 0.60 en:wantin to
-0.18 -0.32 en:wants
-0.24 -0.33 en:wants me
-0.04 -0.02 en:wants to
-0.43 0.15 en:ward
-0.38 -0.40 en:ward we
-0.20 -0.18 en:warnin
-0.38 -0.59 en:was
0.08 0.02 en:was a
-0.18 -0.43 en:was about
0.04 0.14 en:was an
-0.30 0.46 en:was at
-0.37 -0.15 en:was born
-0.29 -0.38 en:was cancel
0.08 0.30 en:was dead
-0.12 -0.13 en:was dying
-0.31 -0.37 en:was hard
-0.09 0.23 en:was in
-0.34 -0.31 en:was kind
-0.49 -0.36 en:was last
-0.39 -0.46 en:was late
-0.34 -0.39 en:was lovely
-0.22 0.21 en:was on
0.42 0.36 en:was only
-0.41 -0.39 en:was overki
-0.29 0.38 en:was raped
-0.29 -0.21 en:was small
-0.44 0.00 en:was suicid
-0.21 0.43 en:was ten
0.47 0.57 en:was the
-0.31 -0.23 en:was very
0.69 0.88 en:wasnt
-0.57 0.87 en:waste
-0.41 0.62 en:waste of
0.62 0.58 en:wat
-0.63 -0.81 en:watche
-0.38 -0.47 en:watche the
-0.48 -0.35 en:water
0.22 0.24 en:water at
0.26 0.38 en:way
0.22 0.52 en:way out
0.34 0.31 en:way to
0.79 0.66 en:ways
0.57 0.47 en:ways to
-1.46 -1.51 en:we
-0.35 -0.36 en:we buried
-0.33 -0.31 en:we discus
-0.29 -0.22 en:we drove
-0.31 -0.42 en:we fly
-0.20 -0.37 en:we had
-0.42 -0.42 en:we have
-0.09 -0.19 en:we lost
-0.11 -0.14 en:we move
-0.33 -0.37 en:we practi
-0.17 -0.14 en:we put
-0.33 -0.36 en:we watche
0.19 0.15 en:we went
-0.51 0.24 en:we were
-0.41 -0.35 en:we ~
-0.77 -0.84 en:weddin
0.70 0.79 en:wednes
-0.23 -0.35 en:week
0.12 -0.05 en:week and
-0.39 -0.34 en:week take
-0.18 0.17 en:week the
-0.48 0.17 en:weeken
-0.34 -0.32 en:weekly
0.08 0.49 en:weeks
0.08 0.37 en:weight
-0.74 -0.62 en:well
-0.09 -0.41 en:went
-0.11 0.07 en:went for
0.17 0.10 en:went theres
0.14 0.08 en:went to
-0.22 -0.17 en:went well
-0.80 -0.78 en:were
-0.28 -0.12 en:were dead
-0.36 -0.52 en:were on
0.40 0.49 en:were the
-0.25 -0.38 en:were ~
0.03 0.74 en:werent
0.11 0.52 en:what
-0.30 -0.41 en:what a
-0.30 0.49 en:what do
-0.41 -0.18 en:what happen
0.62 0.62 en:what i
-0.40 -0.52 en:what is
-0.37 0.14 en:what it
0.12 0.58 en:what its
0.30 0.07 en:what to
0.01 -0.09 en:whats
-0.24 0.53 en:when
0.20 0.03 en:when he
0.17 0.15 en:when hes
-0.66 -0.11 en:when i
0.01 0.80 en:when im
-0.43 -0.46 en:when she
-0.38 -0.08 en:when someon
0.17 -0.12 en:when the
0.22 0.05 en:when you
1.01 0.76 en:where
0.47 0.45 en:where he
0.32 0.43 en:where im
-0.09 -0.19 en:where she
-0.05 -0.15 en:where the
0.27 0.78 en:whethe
0.24 0.08 en:which
0.35 0.32 en:while
-0.32 -0.30 en:while im
0.26 -0.13 en:who
0.19 0.29 en:who gets
-0.14 -0.46 en:who killed
0.29 -0.24 en:whole
0.18 0.08 en:whole bottle
-0.12 -0.12 en:whole family
0.04 0.29 en:why
-0.04 -0.04 en:why i
-0.30 0.42 en:why im
-0.61 -0.27 en:wife
0.23 0.37 en:will
0.28 0.20 en:will be
0.62 0.69 en:will gotta
-0.19 -0.14 en:will is
-0.07 0.15 en:will to
0.17 -0.10 en:wind
0.20 0.09 en:window
-0.48 0.54 en:wine
0.79 0.89 en:winter
-0.70 0.34 en:wish
-0.45 0.65 en:wish i
-0.06 -0.33 en:wish to
0.18 -0.28 en:with
-0.53 -0.52 en:with a
0.47 0.26 en:with everyo
-0.06 -0.02 en:with her
0.47 0.49 en:with him
0.10 -0.27 en:with his
0.40 0.24 en:with it
0.42 0.40 en:with me
-0.32 0.23 en:with mum
0.08 -0.25 en:with my
0.38 0.04 en:with myself
-0.24 -0.16 en:with no
0.09 0.22 en:with one
-0.22 -0.06 en:with the
-0.51 -0.41 en:with this
0.03 0.41 en:withou
-0.13 0.23 en:withou me
0.41 0.25 en:withou them
-0.10 0.21 en:woke
-0.07 0.15 en:woke up
-0.40 0.41 en:woman
-0.37 -0.07 en:wonder
-0.49 0.27 en:wonder what
0.78 0.51 en:wont
0.45 0.01 en:wont be
-0.37 0.65 en:wont do
0.22 0.22 en:wont hear
0.49 0.64 en:wont let
0.40 0.41 en:wont need
0.63 0.56 en:wont stop
0.32 0.24 en:wont wake
0.67 0.72 en:woods
-0.35 -0.20 en:work
0.40 0.43 en:work im
-0.36 -0.33 en:work on
0.61 0.82 en:worked
0.43 0.59 en:worked out
0.29 0.23 en:workin
-0.25 -0.50 en:works
0.71 0.61 en:world
-0.64 -0.50 en:worrie
-0.23 -0.52 en:worrie about
0.05 -0.25 en:worry
0.16 -0.04 en:worry about
-0.03 0.58 en:worst
-0.01 -0.19 en:worth
-0.16 -0.17 en:worth it
0.03 0.21 en:worth living
-0.38 1.00 en:would
0.08 0.78 en:would be
-0.56 0.28 en:would notice
-0.39 0.40 en:would you
0.07 1.32 en:wouldn
0.11 0.22 en:wouldn do
-0.02 0.28 en:wouldn hurt
0.67 0.78 en:wrist
0.60 0.55 en:wrists
0.45 0.25 en:write
-0.61 -0.61 en:writin
-0.02 0.06 en:writte
-0.44 -0.42 en:wrong
0.44 0.45 en:wrong side
0.03 -0.13 en:wrote
-0.45 0.33 en:wrote a
-0.01 -0.17 en:wrote my
0.28 0.23 en:wrote the
-0.44 -0.18 en:year
-0.26 0.10 en:year i
-0.24 -0.29 en:year with
-0.61 0.16 en:years
-0.35 0.28 en:years ago
-0.76 -0.94 en:yes
0.47 0.44 en:yester
-0.01 0.26 en:yester and
0.18 0.36 en:yester but
0.05 0.07 en:you
0.00 -0.07 en:you about
0.40 0.38 en:you all
0.38 0.29 en:you can
0.14 0.14 en:you did
-0.32 0.51 en:you do
-0.01 -0.19 en:you get
-0.55 0.00 en:you gotta
0.45 0.40 en:you have
-0.35 0.43 en:you i
0.34 0.42 en:you ill
0.08 0.01 en:you tell
0.45 0.55 en:you were
0.30 0.42 en:you wont
0.46 0.42 en:youll
-0.49 -0.28 en:young
-0.61 -0.74 en:your
0.37 0.47 en:your fault
0.13 -0.00 en:youre
0.34 0.23 en:youre the
-0.30 -0.41 en:yourse
-0.59 -0.83 en:zombie
-0.40 -0.47 en:zombie proces
-1.67 -1.71 en:~
-0.17 -0.31 en:~ about
-0.29 -0.35 en:~ after
0.11 -0.13 en:~ and
-0.15 -0.10 en:~ at
-0.12 -0.30 en:~ but
-0.28 -0.36 en:~ i
-0.50 -0.35 en:~ in
0.72 0.72 en:~ iron
0.44 0.44 en:~ is
-0.37 -0.46 en:~ mum
-0.59 -0.71 en:~ my
-0.68 -0.73 en:~ the
-0.35 -0.44 en:~ this
-0.43 -0.33 en:~ today
-0.25 -0.23 en:~ weekly
-0.28 -0.11 en:~ what
-0.23 -0.31 en:~ when
-0.55 -0.64 en:~ with
-1.17 -1.21 en:~ ~
0.24 -0.11 end
-0.14 0.03 end+enough
-0.05 -0.27 end+exit
0.18 0.25 end+forever
-0.20 -0.19 end+give-away
-0.21 0.14 end+glad
0.40 0.48 end+gun
-0.67 -0.61 end+height
0.83 0.68 end+hold
0.06 -0.06 end+hurt-other
0.44 0.27 end+hurt-self
-0.05 -0.01 end+intend
0.85 0.71 end+kill-self
0.37 0.20 end+kin
-0.27 -0.40 end+last
0.16 0.28 end+laugh
-0.38 -0.40 end+leisure
0.26 0.20 end+letter
0.94 1.65 end+life
0.20 0.16 end+matter
-0.63 -0.61 end+media
-0.12 0.31 end+no
0.12 0.35 end+now
-0.14 -0.17 end+old
0.04 -0.08 end+other
0.37 0.44 end+pain
0.11 0.02 end+papers
-0.51 -0.27 end+passed
-0.18 -0.29 end+past
-0.05 -0.04 end+peace
0.26 0.43 end+pills
-0.41 -0.45 end+poison
0.12 -0.02 end+prepare
0.39 0.41 end+quantity
0.48 0.33 end+question
-0.45 -0.49 end+rope
-0.16 -0.22 end+school
0.11 -0.06 end+self
0.33 0.07 end+spoken
-0.43 -0.29 end+stand
-0.22 -0.32 end+suicide
-0.35 -0.36 end+therapy
-0.00 -0.14 end+tired
0.18 0.10 end+tonight
0.30 0.39 end+took
0.15 0.49 end+trapped
0.25 -0.06 end+urge
0.03 -0.08 end+vehicle
0.36 -0.15 end+violence
-0.47 -0.61 end+want
-0.36 -0.40 end+work
0.71 0.73 end+wound
0.09 0.25 end+you
0.39 0.34 end>alone
0.11 0.11 end>anymore
-0.54 -0.47 end>chores
0.11 0.09 end>date
0.22 0.35 end>do-it
0.47 0.83 end>end
-0.01 0.41 end>enough
0.42 0.50 end>forever
0.45 0.44 end>glad
-0.56 -0.47 end>height
0.42 0.43 end>hold
0.24 0.20 end>hurt-self
0.12 0.10 end>intend
0.55 0.55 end>kill-self
-0.34 -0.39 end>leisure
0.51 0.38 end>letter
0.65 1.12 end>life
-0.61 -0.73 end>media
-0.64 -0.27 end>no
0.22 0.20 end>now
-0.33 -0.44 end>other
0.26 0.22 end>past
-0.14 -0.12 end>peace
0.35 0.38 end>prepare
0.15 0.38 end>quantity
0.17 0.07 end>rope
0.08 0.01 end>school
0.30 0.13 end>self
0.06 -0.03 end>stand
-0.24 -0.29 end>suicide
-0.35 -0.36 end>therapy
0.09 0.01 end>tonight
-0.27 0.10 end>trapped
-0.30 -0.30 end>want
0.35 0.53 end>wound
0.24 0.05 enough
0.50 0.52 enough+find
0.23 0.14 enough+glad
0.13 0.20 enough+height
0.07 -0.05 enough+hold
0.37 0.26 enough+intend
0.29 0.36 enough+last
0.41 0.35 enough+life
0.39 0.39 enough+matter
0.35 0.63 enough+no
0.41 0.32 enough+now
0.10 0.13 enough+other
0.18 0.04 enough+papers
0.48 0.30 enough+passed
-0.34 0.17 enough+past
-0.29 0.27 enough+peace
0.49 0.60 enough+pills
0.17 0.06 enough+prepare
0.25 -0.04 enough+quantity
0.32 0.31 enough+question
-0.23 -0.24 enough+self
0.25 0.26 enough+sleep-away
0.51 0.37 enough+stand
0.37 0.48 enough+substance
-0.11 0.37 enough+suicide
-0.13 -0.21 enough+tonight
0.17 0.45 enough+took
0.39 0.42 enough+train
-0.33 0.52 enough+want
-0.22 -0.35 enough>anymore
-0.11 0.19 enough>date
0.03 0.52 enough>die
0.36 0.43 enough>enough
0.27 0.31 enough>hold
0.39 0.24 enough>no
0.17 0.27 enough>now
-0.12 0.34 enough>other
0.52 0.50 enough>passed
-0.28 0.22 enough>past
0.41 0.74 enough>pills
0.34 0.44 enough>prepare
0.00 -0.28 enough>self
0.25 0.21 enough>stand
0.49 0.52 es:30
0.35 0.37 es:30 pastil
0.38 0.47 es:60
-0.02 0.25 es:a
0.33 0.16 es:a acabar
0.25 0.27 es:a alguie
0.47 0.51 es:a apunal
-0.54 -0.54 es:a camina
0.33 0.43 es:a colgar
-0.48 -0.18 es:a correr
0.47 0.52 es:a cortar
0.43 0.36 es:a dar
-0.30 -0.29 es:a decir
0.35 0.23 es:a diario
-0.35 0.42 es:a dios
-0.27 -0.34 es:a dormir
0.68 0.64 es:a ese
-0.03 -0.18 es:a estar
-0.09 0.03 es:a hacer
-0.18 -0.25 es:a la
0.38 0.40 es:a lanzar
-0.01 0.10 es:a las
-0.15 0.22 es:a lastim
0.39 0.46 es:a llamar
0.57 0.51 es:a llegar
-0.36 -0.30 es:a lo
-0.41 -0.01 es:a los
0.04 0.06 es:a matar
0.26 0.09 es:a mi
0.26 -0.19 es:a mis
-0.33 -0.26 es:a morir
-0.15 0.06 es:a nadie
0.23 0.32 es:a necesi
0.39 0.33 es:a otro
0.08 0.12 es:a pagar
-0.67 -0.67 es:a por
0.31 0.34 es:a prende
0.25 0.61 es:a propos
0.46 0.51 es:a punto
0.27 0.16 es:a que
0.29 0.25 es:a quien
0.49 0.52 es:a saber
-0.21 -0.15 es:a salvo
0.59 0.46 es:a seguir
0.54 0.49 es:a sentir
-0.14 0.47 es:a ser
-0.46 -0.29 es:a su
0.30 0.16 es:a suicid
0.60 0.60 es:a tener
0.50 0.39 es:a termin
0.47 0.38 es:a tiempo
-0.20 -0.27 es:a tirar
0.01 0.51 es:a todos
0.02 0.59 es:a tomar
-0.36 -0.34 es:a trabaj
-0.15 -0.12 es:a tu
0.01 0.04 es:a un
-0.31 0.22 es:a una
-0.80 0.45 es:a veces
0.40 0.15 es:a ver
-0.56 -0.55 es:a ~
0.91 1.26 es:abajo
0.45 0.51 es:abiert
0.32 0.36 es:abiert y
0.95 0.91 es:abri
0.68 0.65 es:abri el
-0.34 0.30 es:abrir
-0.24 0.22 es:abrir los
0.11 0.12 es:abuela
-0.61 -0.13 es:abuelo
-0.45 -0.62 es:aburri
-0.35 0.63 es:abuso
-0.25 0.45 es:abuso de
0.52 0.65 es:acaba
0.53 0.63 es:acaba de
0.38 0.46 es:acabar
0.13 0.49 es:acabar con
-0.74 -0.73 es:acabar las
0.42 0.42 es:acabe
0.18 0.13 es:acabo
0.52 0.48 es:acabo de
-0.81 -0.82 es:acanti
0.02 0.67 es:accide
0.43 0.48 es:adentr
0.27 0.06 es:adios
0.65 0.75 es:adivin
0.29 0.33 es:adivin quien
-0.50 0.72 es:adoles
0.28 0.10 es:afuera
0.36 0.36 es:afuera de
0.40 0.35 es:agarro
0.57 0.58 es:ago
-0.27 -0.32 es:agua
0.13 0.21 es:agua hirvie
0.19 0.04 es:aguant
-0.27 0.35 es:aguant mas
-0.31 -0.09 es:ahi
-0.44 -0.48 es:ahi vamos
-0.18 -0.10 es:ahogo
0.08 -0.01 es:ahora
0.45 0.27 es:ahora no
0.62 0.58 es:ahora si
-0.08 0.08 es:ahora solo
-0.53 -0.49 es:ahora tenemo
0.49 0.04 es:ahorca
0.54 0.64 es:ahorco
0.63 0.80 es:ahorro
-0.77 -0.91 es:ajedre
-0.26 -0.17 es:al
-0.55 -0.65 es:al ajedre
-0.27 -0.33 es:al arbitr
0.38 0.32 es:al bebe
-0.37 -0.48 es:al blanco
-0.44 0.66 es:al dia
-0.43 -0.39 es:al grupo
0.13 0.45 es:al lado
0.05 -0.01 es:al mar
-0.24 -0.28 es:al medico
-0.31 -0.25 es:al perro
0.25 0.21 es:al rio
-0.51 0.02 es:al trabaj
0.33 0.52 es:al tren
0.02 0.00 es:alarma
0.53 0.25 es:alcanz
0.26 -0.01 es:alegro
-0.32 -0.43 es:algo
0.52 0.39 es:alguie
0.02 -0.14 es:alguie me
0.42 0.46 es:algun
0.30 0.33 es:algun dia
-0.72 0.07 es:alguna
-0.45 -0.23 es:alivio
-0.76 -0.41 es:alma
0.63 0.62 es:almoha
-0.10 0.41 es:alquil
0.60 0.63 es:alto
0.15 0.26 es:alto ya
-0.64 -0.04 es:alumno
-0.47 -0.55 es:amable
-0.59 0.49 es:amenaz
-0.42 0.35 es:amenaz con
-0.70 0.02 es:amiga
-0.27 0.10 es:amiga acaba
-0.30 0.49 es:amiga me
-0.02 0.71 es:amigo
-0.30 -0.38 es:amo
-0.33 -0.34 es:amo a
-0.69 -0.22 es:anda
-0.39 -0.13 es:anden
0.03 -0.35 es:anden y
-0.19 1.08 es:ando
0.25 0.46 es:ando con
0.60 0.68 es:anillo
-0.52 -0.16 es:aniver
0.08 0.71 es:ano
-0.27 0.53 es:ano pasado
0.30 -0.10 es:ano que
1.10 1.08 es:anoche
0.85 0.83 es:anoche me
-0.15 -0.03 es:anos
0.58 0.43 es:anos y
-0.08 0.21 es:antes
-0.19 0.00 es:antes de
0.36 0.22 es:antes del
-0.01 0.58 es:antes me
-0.60 -0.80 es:antide
-0.24 -0.48 es:aora
0.53 0.64 es:apague
0.28 0.30 es:aparca
0.20 0.21 es:aparca y
-0.57 -0.66 es:aprend
0.37 0.34 es:apriet
0.26 0.24 es:apriet el
0.77 0.72 es:apunal
0.38 1.11 es:aqui
-0.38 -0.46 es:arbitr
0.20 0.09 es:arma
-0.53 -0.47 es:armas
-0.38 -0.34 es:armas ni
-0.46 0.28 es:arregl
-0.08 -0.19 es:arregl y
0.75 0.78 es:arriba
-0.60 0.59 es:arruin
0.57 0.36 es:asegur
-0.69 -0.52 es:asesin
-0.46 -0.38 es:asesin en
-0.36 -0.30 es:asi
0.16 -0.36 es:asi que
0.68 0.69 es:asusta
-0.57 -0.79 es:ataco
-0.69 -0.67 es:atamos
-0.39 -0.32 es:ataque
-0.28 -0.23 es:ataque de
0.56 0.59 es:atenci
0.40 0.42 es:atenci quiero
-0.52 0.32 es:atrapa
-0.37 0.23 es:atrapa y
0.58 0.49 es:atras
0.06 0.08 es:atras de
-0.13 0.75 es:atrope
-0.45 0.18 es:atrope un
-0.62 -0.56 es:audio
-0.81 -0.80 es:aument
0.03 -0.08 es:auto
0.02 0.38 es:auto y
0.09 -0.14 es:autobu
0.06 -0.10 es:autobu y
-0.82 -0.84 es:autole
-0.82 -0.73 es:auxili
-0.20 0.43 es:avion
-0.56 -0.54 es:avisa
0.34 0.26 es:ayer
1.11 0.93 es:ayuda
0.47 0.49 es:ayuda quiero
0.25 0.12 es:azotea
0.48 0.44 es:azotea y
0.43 0.40 es:azul
0.29 0.36 es:azul perdon
0.08 -0.03 es:bajar
-0.16 -0.56 es:bajaro
-0.34 0.50 es:baje
-0.73 0.24 es:bajo
-0.17 -0.24 es:bajo el
0.51 0.50 es:balazo
0.23 0.08 es:balcon
0.15 0.26 es:balcon es
0.09 -0.02 es:banco
-0.29 -0.20 es:banco que
-0.55 -0.57 es:banda
0.54 0.61 es:banera
-0.62 -0.60 es:bano
0.14 0.21 es:bano con
0.23 0.15 es:bano de
-0.01 -0.28 es:bano y
0.65 0.95 es:barand
0.20 0.39 es:barand y
0.21 0.37 es:bastan
0.15 0.26 es:bastan alto
-0.47 -0.48 es:bateri
0.25 -0.16 es:bebe
-0.44 -0.40 es:bebe no
0.94 0.91 es:beto
0.29 0.16 es:bici
-0.11 0.19 es:bien
0.15 0.31 es:bien me
0.11 -0.27 es:blanco
-0.88 -0.90 es:boda
0.22 0.19 es:bolsa
-0.07 -0.13 es:bolsil
-0.64 -0.53 es:bolso
-0.41 -0.31 es:bonito
-0.07 0.02 es:borde
-0.21 -0.13 es:borde del
0.77 0.80 es:borre
0.55 0.57 es:borre todo
-0.25 0.47 es:botell
0.07 0.59 es:botell de
0.02 0.07 es:brazo
0.08 0.48 es:broma
0.14 0.04 es:buenas
0.07 0.03 es:buenas noches
0.48 0.28 es:bueno
-0.53 -0.20 es:buscar
1.03 0.99 es:busque
0.13 -0.18 es:cabeza
0.28 0.22 es:cabeza que
0.15 0.14 es:cabeza y
0.64 0.53 es:cada
-0.40 -0.36 es:cada dia
-0.35 -0.41 es:cada manana
0.14 0.10 es:cada noche
0.40 0.44 es:cada uno
0.02 0.39 es:cada vez
-0.46 0.30 es:cae
-0.33 0.21 es:cae el
0.25 0.09 es:caer
-0.61 -0.07 es:cafe
-0.16 -0.36 es:caja
0.15 -0.02 es:caja entera
-0.44 -0.59 es:cajas
0.30 0.32 es:cajon
0.29 0.36 es:calcul
-0.39 -0.32 es:calder
-0.17 0.79 es:calle
-0.96 -0.95 es:calor
0.03 -0.16 es:cama
-0.43 0.71 es:camara
-0.31 0.51 es:camara en
-0.58 -0.61 es:cambia
-0.25 -0.27 es:cambia el
-0.41 -0.56 es:camina
-0.12 0.25 es:camion
-0.70 -0.77 es:cancel
-0.00 -0.24 es:cancio
-0.74 0.60 es:cansad
-0.44 0.72 es:cansad de
-0.40 -0.38 es:cansan
0.10 0.67 es:capaz
-0.30 -0.49 es:capitu
0.07 0.35 es:cara
0.24 0.56 es:cara a
-0.51 0.39 es:carga
-0.16 0.54 es:cargad
-0.53 -0.54 es:carpa
0.23 0.19 es:carpet
0.11 0.10 es:carpet azul
-0.33 -0.09 es:carta
-0.35 -0.40 es:carta a
-0.54 0.06 es:carta de
0.36 0.45 es:carta esta
-0.13 -0.34 es:cartas
-0.44 -0.43 es:cartas del
0.62 0.34 es:casa
0.45 0.47 es:casa con
0.27 0.26 es:casa de
0.14 0.20 es:casa esta
0.59 0.56 es:casa me
-0.62 -0.46 es:casa que
-0.14 0.12 es:casa y
-0.63 -0.73 es:casami
-0.26 -0.15 es:casi
-0.61 -0.68 es:casi me
-0.37 0.45 es:casi todos
-0.17 -0.25 es:casi ~
-0.86 -0.91 es:cayo
-0.17 -0.15 es:celula
0.32 0.29 es:cena
-0.34 -0.20 es:cerca
-0.24 -0.14 es:cerca del
-0.35 -0.51 es:cero
-0.01 0.83 es:cerrar
-0.01 -0.12 es:cerre
0.25 0.25 es:cerre las
-0.28 -0.27 es:cerro
-0.26 -0.44 es:chamo
-0.73 -0.76 es:charla
0.26 0.38 es:chau
-0.84 -0.89 es:check
-0.89 0.81 es:chica
-0.53 0.77 es:chico
-0.69 -0.36 es:chicos
-0.41 -0.39 es:chiqui
-0.35 -0.48 es:chiste
-0.83 0.00 es:cicatr
0.60 0.89 es:cielo
-0.96 -0.12 es:cigarr
-0.24 0.06 es:cinco
0.31 0.30 es:cinco minuto
-0.54 -0.12 es:cintur
-0.09 -0.09 es:cita
-0.65 -0.78 es:ciudad
-0.32 -0.55 es:claves
-0.21 -0.24 es:cloro
-0.56 -0.56 es:club
-0.40 -0.40 es:club de
0.30 0.04 es:cobren
0.34 0.39 es:coche
-0.45 -0.35 es:cocina
0.47 0.36 es:cole
-0.53 -0.70 es:colega
0.45 0.45 es:colegi
-0.85 -0.83 es:colgam
0.42 0.53 es:colgar
-0.49 0.31 es:colgo
0.53 0.27 es:colgue
-0.37 -0.39 es:comer
-0.82 -0.95 es:comeri
-0.87 -0.89 es:comi
0.15 0.37 es:comida
-0.34 -0.61 es:comimo
-0.35 -0.27 es:como
-0.47 0.48 es:como desde
0.04 0.32 es:como el
0.26 0.27 es:como hacer
-0.53 -0.47 es:como lo
-0.65 0.22 es:como seria
0.24 0.61 es:como una
-0.42 0.54 es:compan
-0.32 -0.53 es:compan de
-0.19 -0.24 es:compan el
-0.38 0.37 es:compan se
0.47 0.26 es:compan y
0.22 0.07 es:compra
-0.14 -0.17 es:compre
0.26 0.24 es:compre la
0.11 0.21 es:compre soga
-0.02 -0.21 es:comput
-0.22 -0.27 es:con
-0.52 0.17 es:con cuidad
0.19 0.03 es:con el
-0.49 -0.36 es:con ese
-0.60 -0.65 es:con esta
-0.04 0.07 es:con la
0.35 0.20 es:con las
-0.49 -0.59 es:con lo
-0.59 -0.65 es:con los
-0.33 0.19 es:con madre
-0.45 0.22 es:con matars
0.18 -0.04 es:con mi
-0.36 -0.38 es:con mis
0.53 0.47 es:con que
0.34 0.14 es:con su
0.12 0.04 es:con sus
0.12 0.60 es:con todo
0.39 0.17 es:con un
0.09 0.11 es:con una
-0.32 -0.56 es:concie
-0.26 -0.03 es:conmig
0.42 0.45 es:conmig misma
-0.22 0.65 es:conoce
-0.16 0.46 es:conoce a
-0.67 0.42 es:consum
0.54 0.52 es:contad
0.28 0.04 es:contar
-0.55 -0.46 es:contas
-0.12 0.09 es:conte
0.27 0.24 es:conte a
-0.26 0.01 es:conte las
-0.90 -0.94 es:contes
-0.09 0.54 es:conto
-0.02 0.58 es:conto que
0.01 -0.29 es:contra
0.08 0.04 es:contra en
0.39 0.37 es:contra la
0.62 0.67 es:contro
-0.20 -0.22 es:copia
-0.15 -0.16 es:copia de
-0.02 -0.33 es:corazo
-0.04 -0.04 es:coro
0.04 -0.31 es:correo
-0.68 -0.25 es:correr
-0.63 -0.11 es:corta
-0.36 -0.35 es:corta la
-0.54 0.53 es:cortab
-0.35 -0.34 es:cortad
0.04 0.37 es:cortan
0.29 0.72 es:cortar
-0.29 -0.39 es:cortar las
-0.40 0.51 es:cortar y
0.89 0.57 es:corte
0.26 0.31 es:corte las
0.30 0.27 es:corte mas
0.37 0.39 es:corte otra
-0.32 0.68 es:cortes
-0.39 -0.56 es:corto
0.76 0.99 es:cosa
-0.43 0.39 es:cosas
0.01 -0.19 es:cosas de
0.27 0.42 es:cosas y
-0.56 -0.51 es:costo
-0.41 -0.45 es:costo pero
0.19 0.30 es:cree
0.14 0.21 es:cree que
0.27 0.77 es:creo
-0.27 0.39 es:creo que
-0.59 -0.90 es:cruce
-0.02 0.64 es:cruza
-0.61 -0.61 es:cruzam
-0.44 -0.43 es:cruzam el
0.05 -0.36 es:cual
-0.44 -0.01 es:cuando
-0.16 -0.03 es:cuando alguie
-0.00 -0.34 es:cuando ella
-0.64 0.53 es:cuando era
0.03 0.15 es:cuando me
0.37 0.31 es:cuando se
-0.52 -0.55 es:cuando vi
0.01 0.35 es:cuando yo
-0.18 -0.32 es:cuaren
-0.15 0.90 es:cuarto
-0.55 -0.63 es:cuatro
0.28 0.13 es:cuchil
0.47 0.52 es:cuchil en
0.39 0.47 es:cuchil esta
-0.24 -0.24 es:cuchil y
-0.15 -0.35 es:cuelgo
0.07 -0.29 es:cuello
-0.43 -0.38 es:cuello de
0.46 0.57 es:cuello hace
0.37 0.49 es:cuello y
-0.33 -0.42 es:cuenta
-0.36 -0.27 es:cuento
0.78 0.77 es:cuerda
-0.08 -0.13 es:cuerpo
-0.08 -0.40 es:cuesta
-0.64 -0.61 es:cuesti
0.18 0.03 es:cuida
0.53 0.47 es:cuida a
-0.73 0.24 es:cuidad
-0.48 0.63 es:cuidar
0.44 0.54 es:cuiden
0.08 0.07 es:cuiden a
0.18 0.70 es:culpa
-0.45 -0.64 es:cumple
-0.61 -0.26 es:curso
-0.31 0.04 es:curso de
-0.44 -0.04 es:da
0.23 0.14 es:da algo
-0.53 -0.42 es:da ganas
0.26 0.15 es:da igual
0.40 0.20 es:da miedo
-0.43 -0.63 es:da un
-0.30 -0.20 es:dan
0.03 0.35 es:dan ganas
0.57 0.51 es:dando
-0.01 -0.26 es:dano
0.19 -0.04 es:dano a
0.37 0.09 es:dar
-0.45 -0.33 es:dar ideas
-0.77 -0.68 es:daria
-0.09 -0.05 es:de
0.19 0.34 es:de acabar
-0.48 -0.50 es:de agua
-0.06 0.27 es:de ahi
0.35 0.38 es:de al
-0.01 -0.23 es:de cabeza
-0.15 -0.00 es:de casa
-0.42 0.19 es:de chicos
0.01 -0.25 es:de comer
-0.16 0.46 es:de conoce
-0.09 0.29 es:de cortar
0.62 0.25 es:de cortes
-0.25 0.03 es:de desped
0.45 0.42 es:de eso
-0.42 -0.63 es:de esta
-0.59 -0.53 es:de estar
-0.20 -0.16 es:de este
0.62 0.60 es:de existi
0.33 0.27 es:de hacerl
-0.20 -0.40 es:de hacerm
-0.45 -0.48 es:de insuli
-0.23 0.52 es:de intent
0.11 -0.18 es:de la
0.41 0.27 es:de las
0.10 -0.12 es:de lo
-0.07 0.23 es:de los
0.48 0.56 es:de manana
-0.36 -0.48 es:de mas
0.09 -0.09 es:de matarm
-0.11 -0.41 es:de mi
-0.04 -0.19 es:de mis
0.73 0.42 es:de morir
0.14 0.58 es:de nadie
-0.38 -0.38 es:de ningun
0.43 0.32 es:de noche
-0.16 -0.22 es:de nuevo
-0.22 -0.29 es:de padre
-0.28 -0.23 es:de panico
0.38 0.28 es:de pegar
0.09 -0.14 es:de pensar
0.20 0.31 es:de que
-0.25 -0.20 es:de quimic
-0.12 0.18 es:de salir
0.30 0.27 es:de sangra
0.23 0.07 es:de seguri
0.00 -0.11 es:de semana
0.23 0.48 es:de su
-0.01 -0.13 es:de suicid
0.39 0.30 es:de tirarm
-0.17 -0.50 es:de un
0.42 0.19 es:de una
-0.36 -0.33 es:de vacaci
0.53 0.49 es:de valor
0.63 0.60 es:de verdad
0.29 0.61 es:de vivir
-0.15 0.56 es:de ~
0.35 0.48 es:debajo
0.25 0.34 es:debajo de
-0.02 -0.21 es:deberi
-0.14 -0.23 es:deberi estar
-0.14 0.08 es:decidi
0.07 -0.60 es:decir
-0.09 -0.11 es:decisi
-0.05 -0.20 es:decisi no
0.65 0.44 es:deja
0.43 0.45 es:deja salir
-0.22 -0.01 es:dejar
0.05 0.22 es:dejar de
-0.33 -0.25 es:dejar las
0.07 -0.06 es:dejaro
0.05 -0.04 es:dejaro sola
0.17 0.52 es:deje
-0.43 0.68 es:deje de
0.17 0.17 es:deje el
-0.44 -0.43 es:deje las
-0.41 -0.44 es:deje una
0.30 0.13 es:dejo
0.33 0.07 es:dejo de
-0.47 -0.58 es:del
0.71 0.61 es:del balcon
0.14 0.00 es:del banco
-0.42 -0.34 es:del bano
-0.37 -0.35 es:del celula
0.17 0.14 es:del cole
0.52 0.39 es:del corazo
-0.52 0.46 es:del cuarto
-0.36 -0.07 es:del curso
-0.32 -0.32 es:del depart
-0.29 -0.29 es:del equipo
-0.27 0.10 es:del hospit
-0.00 0.07 es:del otro
0.34 0.19 es:del puente
0.47 0.45 es:del techo
0.25 0.19 es:del trabaj
-0.44 -0.49 es:del tren
0.18 0.62 es:delant
0.13 0.44 es:delant de
-0.34 -0.31 es:demas
0.56 0.48 es:demasi
-0.75 0.67 es:dentro
-0.40 -0.58 es:depart
-0.45 -0.51 es:depart en
-0.72 -0.81 es:deprim
-0.78 1.25 es:desapa
-0.10 0.34 es:descan
-0.60 0.35 es:descon
-0.40 0.03 es:descon me
0.24 0.51 es:desde
0.54 0.48 es:desde aqui
0.40 0.38 es:desde ayer
-0.07 0.62 es:desde el
-0.16 0.05 es:desde la
-0.10 -0.13 es:desde que
0.34 0.34 es:deseo
0.17 0.45 es:deseo la
-0.22 -0.56 es:despac
0.13 0.06 es:desped
0.03 -0.08 es:desped de
0.20 0.12 es:desped del
0.16 0.82 es:desper
-0.54 0.52 es:desper de
-0.19 -0.41 es:despid
0.59 0.53 es:despid de
0.25 -0.17 es:despie
0.16 0.15 es:despue
-0.05 -0.28 es:despue de
-0.00 0.46 es:despue del
-0.02 0.33 es:despue la
-0.50 -0.12 es:despue me
-0.36 -0.39 es:detect
0.15 -0.13 es:di
0.51 0.55 es:di el
-0.02 0.01 es:dia
-0.30 -0.36 es:dia de
-0.27 -0.27 es:dia y
0.64 0.43 es:diagno
0.58 0.41 es:diario
-0.43 0.44 es:dias
-0.43 -0.07 es:dias que
0.20 0.59 es:dias y
-0.44 0.47 es:dibujo
-0.19 0.26 es:dice
-0.10 0.21 es:dice que
0.91 0.99 es:dicen
0.65 0.71 es:dicen que
-0.43 -0.57 es:dieron
-0.31 -0.37 es:dieron el
-0.76 -0.83 es:dieta
-0.10 -0.46 es:diez
0.03 -0.00 es:diez anos
-0.18 -0.43 es:diez minuto
-0.11 -0.14 es:digale
0.63 0.81 es:diganl
0.43 0.54 es:diganl a
0.58 0.60 es:digas
-0.89 -0.17 es:digo
-0.62 0.34 es:digo que
0.04 -0.26 es:dije
-0.58 -0.10 es:dije a
0.50 0.35 es:dije lo
0.07 -0.02 es:dije que
-0.78 0.11 es:dijo
-0.35 0.22 es:dijo me
-0.22 0.58 es:dijo que
0.36 0.36 es:dile
0.26 0.25 es:dile a
-0.34 -0.14 es:dinero
-0.53 -0.34 es:dio
-0.42 -0.15 es:dio un
0.28 0.46 es:dio una
-0.87 0.34 es:dios
-0.43 0.46 es:dios me
-0.35 0.42 es:dios que
-0.37 -0.29 es:discut
-0.29 -0.21 es:discut con
-0.65 -0.50 es:divorc
-0.90 -0.75 es:doce
0.23 0.12 es:doctor
-0.52 -0.24 es:doctor me
-0.11 0.99 es:doler
-0.17 -0.17 es:dolor
-0.68 -0.36 es:doming
0.22 0.49 es:doming lo
0.42 0.46 es:doming ya
0.97 0.80 es:donde
-0.27 -0.32 es:donde la
-0.82 -0.92 es:dormi
0.12 0.19 es:dormid
-0.55 -0.28 es:dormir
0.16 0.15 es:dormir para
-0.49 -0.36 es:dos
-0.42 0.12 es:dos anos
-0.22 0.35 es:dos meses
0.11 0.41 es:dos veces
-0.21 -0.30 es:dosis
-0.14 1.01 es:doy
-0.45 0.36 es:doy nada
-0.21 -0.11 es:duele
-0.77 -0.69 es:dueno
0.35 0.55 es:duerma
-0.73 -0.32 es:duerme
-0.26 0.28 es:duerme con
-0.94 -0.29 es:duermo
-0.49 0.44 es:durmie
-0.19 0.33 es:edad
-0.48 -0.55 es:ejecut
-0.35 -0.40 es:ejecut el
0.02 -0.43 es:el
-0.37 0.12 es:el abuelo
0.31 0.34 es:el adentr
-0.57 -0.25 es:el alma
-0.07 0.29 es:el alquil
-0.22 -0.50 es:el anden
0.43 0.48 es:el anillo
-0.37 -0.12 es:el aniver
-0.27 0.53 es:el ano
-0.12 -0.22 es:el aument
-0.11 0.03 es:el auto
-0.14 0.31 es:el avion
0.36 0.39 es:el balcon
-0.35 -0.18 es:el bano
-0.56 -0.58 es:el bebe
0.29 0.36 es:el borde
0.01 0.05 es:el brazo
0.09 0.02 es:el cajon
0.07 0.03 es:el camion
-0.22 -0.35 es:el capitu
0.15 0.17 es:el celula
0.43 0.63 es:el cielo
-0.25 0.10 es:el cintur
-0.40 -0.40 es:el club
0.81 0.82 es:el coche
0.25 0.18 es:el cole
-0.11 -0.23 es:el concie
-0.37 -0.43 es:el corazo
0.59 0.60 es:el cuchil
0.19 -0.08 es:el cuello
-0.05 -0.09 es:el cuerpo
-0.39 -0.42 es:el cuesti
0.09 0.10 es:el de
0.19 0.18 es:el depart
-0.25 -0.28 es:el detect
0.08 -0.27 es:el dia
0.46 0.31 es:el diagno
-0.59 -0.62 es:el diario
-0.46 -0.08 es:el doctor
-0.12 -0.12 es:el dolor
-0.38 0.11 es:el doming
-0.55 -0.49 es:el dueno
0.38 0.40 es:el escrit
-0.34 -0.26 es:el examen
-0.46 -0.45 es:el final
0.50 0.34 es:el frasco
-0.29 -0.22 es:el funera
-0.28 -0.30 es:el futbol
0.01 -0.13 es:el garaje
0.61 0.67 es:el gas
-0.37 -0.30 es:el gasist
-0.07 -0.14 es:el gato
0.05 -0.15 es:el hospit
-0.39 -0.42 es:el inform
-0.11 -0.13 es:el jefe
-0.34 -0.25 es:el juego
-0.37 -0.17 es:el jueves
-0.37 -0.27 es:el karaok
-0.14 -0.31 es:el lago
0.28 0.26 es:el libro
0.32 0.13 es:el lunes
-0.17 -0.01 es:el martes
0.09 0.12 es:el martil
-0.39 0.12 es:el mes
0.52 0.50 es:el mierco
0.09 0.48 es:el mundo
0.42 0.42 es:el novio
-0.18 -0.39 es:el nuevo
0.55 0.56 es:el otro
-0.43 -0.43 es:el pastil
-0.09 -0.13 es:el perro
-0.34 -0.31 es:el pie
-0.33 -0.44 es:el piso
-0.56 -0.51 es:el podcas
-0.45 -0.33 es:el prospe
0.29 0.34 es:el proxim
-0.02 0.13 es:el puente
0.07 0.36 es:el que
-0.20 -0.21 es:el remedi
0.34 0.46 es:el revolv
-0.18 -0.18 es:el rio
0.14 0.23 es:el ruido
0.13 0.12 es:el sabado
-0.02 -0.20 es:el seguro
0.29 0.23 es:el sillon
-0.18 0.42 es:el sotano
0.09 0.05 es:el sueno
0.39 0.56 es:el suicid
-0.08 -0.18 es:el testam
-0.10 0.14 es:el trabaj
-0.34 -0.32 es:el trafic
-0.70 -0.68 es:el tren
0.24 0.07 es:el ultimo
-0.01 0.06 es:el vaso
-0.60 -0.28 es:el vecino
0.09 0.17 es:el veneno
-0.22 -0.13 es:el viaduc
-0.31 -0.26 es:el viaje
-0.59 -0.43 es:el vierne
-0.58 -0.56 es:el ~
-0.08 0.85 es:ella
0.08 0.29 es:ella no
-0.06 0.38 es:ella se
-0.54 -0.63 es:empeza
0.04 0.04 es:empiez
-0.28 0.05 es:empuja
-0.61 0.02 es:empujo
-0.38 -0.10 es:en
0.28 0.36 es:en casa
0.14 -0.13 es:en diez
0.02 -0.12 es:en el
-0.60 -0.61 es:en esta
0.10 0.16 es:en junio
-0.04 0.28 es:en la
-0.40 -0.47 es:en las
-0.59 0.10 es:en marzo
-0.56 -0.05 es:en matarm
-0.65 -0.09 es:en mayo
0.11 -0.23 es:en mi
-0.31 0.51 es:en mis
-0.58 -0.33 es:en morir
-0.08 -0.06 es:en paz
-0.23 -0.36 es:en peligr
0.20 0.24 es:en puente
-0.37 0.51 es:en que
-0.46 -0.38 es:en serie
0.18 0.61 es:en serio
-0.45 0.52 es:en todo
0.53 0.46 es:en tres
0.13 -0.01 es:en un
-0.40 -0.44 es:en una
-0.43 0.01 es:en ~
0.07 -0.15 es:encant
0.64 0.60 es:encarg
-0.22 -0.28 es:encerr
-0.05 -0.03 es:encerr en
-0.90 -0.78 es:encima
-0.55 -0.43 es:encima de
0.10 0.86 es:encont
0.44 0.39 es:encont la
-0.03 0.29 es:encont mi
0.73 0.09 es:encuen
-0.40 0.36 es:enferm
-0.14 0.48 es:enferm para
0.47 0.59 es:entend
-0.20 0.04 es:entera
-0.42 -0.49 es:entera de
0.34 0.30 es:entero
-1.02 -1.20 es:enterr
-0.19 -0.65 es:enterr a
0.48 0.81 es:entier
-0.07 0.36 es:entier y
0.88 0.99 es:entrar
-0.30 -0.74 es:entre
-0.67 -0.32 es:entreg
0.21 -0.08 es:entreg el
-0.33 -0.28 es:entreg la
-0.50 -0.67 es:entrev
0.02 -0.04 es:entro
-0.36 0.45 es:envene
-0.79 -0.85 es:equipo
-0.23 0.48 es:era
-0.36 0.29 es:era chica
0.43 0.32 es:eres
0.30 0.21 es:eres la
0.20 0.09 es:es
0.43 0.39 es:es el
0.28 0.26 es:es joda
-0.08 -0.24 es:es la
0.42 0.63 es:es lo
0.08 0.09 es:es mi
-0.53 -0.20 es:es normal
0.40 0.37 es:es para
-0.29 0.21 es:es que
-0.34 0.28 es:es si
0.34 0.23 es:es solo
-0.36 -0.33 es:es su
-0.63 0.06 es:es suicid
-0.33 -0.64 es:es un
-0.54 -0.56 es:es ~
-0.19 -0.47 es:esa
-0.20 -0.29 es:esa de
-0.60 -0.09 es:esas
0.48 0.68 es:escale
0.82 0.72 es:escond
0.38 0.52 es:escond en
-0.17 -0.18 es:escope
0.26 0.37 es:escrib
0.32 0.28 es:escrib a
0.22 0.31 es:escrib la
-0.41 0.42 es:escrib que
-0.52 -0.34 es:escrib tres
-0.55 -0.20 es:escrib una
0.54 0.47 es:escrit
0.26 0.24 es:escrit vacio
0.08 0.17 es:escuch
-0.05 -0.12 es:escuel
0.03 0.14 es:escuel y
-0.32 -0.62 es:ese
0.50 0.48 es:ese colegi
-0.37 -0.40 es:eso
0.45 0.42 es:eso me
-0.77 -0.84 es:esos
0.27 0.33 es:espano
0.22 0.68 es:espera
0.17 -0.34 es:espera que
0.20 0.67 es:espero
-0.04 0.42 es:espero que
0.27 -0.06 es:esposa
0.38 0.80 es:esquin
0.36 -0.30 es:esta
0.04 0.36 es:esta bien
0.41 0.36 es:esta dando
0.45 0.39 es:esta en
-0.12 0.31 es:esta hacien
0.22 0.21 es:esta la
-0.00 -0.21 es:esta manana
-0.26 -0.22 es:esta mejor
0.70 0.71 es:esta noche
0.37 0.28 es:esta pegand
-0.15 -0.54 es:esta semana
-0.25 -0.20 es:esta tarea
0.57 0.48 es:esta tirand
0.06 0.06 es:esta todo
-0.14 -0.09 es:esta vez
-0.03 0.64 es:esta vida
-1.13 -0.90 es:estaba
-0.15 0.12 es:estaba en
-0.61 -0.55 es:establ
0.63 0.38 es:estaci
0.25 0.42 es:estaci y
-1.01 -1.17 es:estamo
0.49 0.08 es:estan
0.08 0.26 es:estar
-0.36 0.38 es:estar bien
0.67 0.51 es:estar muerta
-0.04 -0.33 es:estar muerto
0.49 0.53 es:estar para
0.02 -0.04 es:estar viva
0.61 0.57 es:estar vivo
-0.66 0.54 es:estari
-0.04 -0.40 es:este
-0.21 -0.21 es:este doming
0.24 0.23 es:este mundo
-0.36 -0.21 es:este pueblo
0.31 0.32 es:esto
-0.44 -0.18 es:esto y
0.49 0.42 es:esto ya
-0.08 0.02 es:estoy
0.03 -0.08 es:estoy a
0.36 0.36 es:estoy afuera
0.39 0.35 es:estoy bien
-0.22 0.34 es:estoy cansad
-0.49 -0.32 es:estoy con
0.39 0.45 es:estoy del
0.34 0.18 es:estoy en
-0.43 -0.38 es:estoy hasta
0.19 0.09 es:estoy lista
-0.37 0.66 es:estoy mal
-0.47 -0.09 es:estoy muerta
0.22 0.27 es:estoy otra
0.49 0.49 es:estoy sangra
-0.34 -0.17 es:estoy segura
0.29 0.36 es:estoy sentad
-0.46 -0.17 es:estoy tan
-0.20 -0.14 es:estoy tranqu
-0.53 -0.50 es:estoy triste
0.49 0.45 es:estran
0.75 0.79 es:estrel
-0.45 0.72 es:estres
-0.76 -0.10 es:estudi
-1.21 0.55 es:estuve
-0.30 -0.34 es:estuve en
0.14 0.50 es:estuvi
-0.65 0.34 es:estuvo
0.27 0.99 es:ex
0.18 0.40 es:ex dice
-0.44 0.52 es:ex me
0.48 0.19 es:ex se
-0.50 -0.56 es:examen
0.08 1.00 es:existi
0.54 0.50 es:explot
-0.37 -0.45 es:extra
-0.65 -0.53 es:extran
-0.32 -0.28 es:extran a
-0.43 -0.47 es:extran tanto
-0.66 0.38 es:facil
-0.24 0.23 es:facil no
0.12 -0.25 es:factur
-0.07 -0.23 es:factur de
1.10 1.16 es:falta
0.35 0.37 es:falta la
0.30 0.33 es:falta una
-0.59 -0.48 es:famili
0.38 -0.01 es:farmac
0.06 -0.18 es:farmac me
0.72 0.69 es:favor
0.26 0.27 es:favor yo
0.18 0.00 es:fecha
0.38 0.31 es:fecha y
-0.81 0.38 es:felice
-0.91 0.05 es:feliz
-0.36 -0.00 es:fiesta
0.26 0.15 es:fin
0.00 -0.11 es:fin de
-0.17 -0.22 es:fin le
-1.01 -0.96 es:final
0.20 -0.02 es:final de
0.09 0.79 es:forma
0.52 0.55 es:forma de
-0.09 -0.63 es:formul
0.44 0.30 es:fotos
-0.16 0.53 es:frasco
-0.30 0.41 es:frasco de
0.24 0.21 es:frasco entero
0.80 0.69 es:freno
0.10 -0.16 es:frio
0.32 -0.20 es:fue
-0.17 0.26 es:fue a
-0.29 -0.22 es:fue bonito
0.55 0.53 es:fue el
-0.36 -0.53 es:fue en
-0.38 -0.47 es:fue la
-0.34 0.16 es:fue un
0.21 0.22 es:fuego
-0.06 -0.11 es:fuego a
-0.23 0.59 es:fuera
-0.06 0.56 es:fueron
0.08 -0.40 es:fuerte
-0.25 -0.66 es:fui
-0.04 -0.14 es:fui a
0.17 -0.03 es:fui al
-0.69 -0.79 es:fuimos
-0.48 -0.50 es:fuimos a
0.40 0.38 es:fuiste
0.28 0.27 es:fuiste la
-1.08 -0.89 es:funcio
-0.41 -0.31 es:funera
-0.29 -0.22 es:funera fue
-0.67 -0.84 es:futbol
-0.68 -0.09 es:futuro
-0.24 -0.43 es:gallet
-0.23 0.01 es:ganas
0.01 0.30 es:ganas de
-0.08 -0.42 es:garaje
0.86 0.93 es:gas
-0.52 -0.41 es:gasist
0.23 0.00 es:gata
-0.41 -0.07 es:gato
-0.27 -0.50 es:gimnas
-0.33 0.09 es:golpeo
-0.04 -0.11 es:golpeo la
-0.07 -0.31 es:gracia
0.05 -0.15 es:gracia por
0.17 0.67 es:grita
0.62 0.74 es:gritan
0.13 0.21 es:gritan no
-0.60 -0.55 es:gritar
-0.57 -0.43 es:grito
-0.21 -0.23 es:grito al
-0.05 -0.08 es:grupo
-0.28 -0.25 es:grupo de
0.03 0.12 es:guarda
-0.55 -0.01 es:guardo
-0.53 -0.51 es:guiso
-0.02 -0.17 es:gusta
-0.02 -0.12 es:gusta la
-0.54 -0.63 es:gustab
-0.00 -0.15 es:ha
-0.19 0.63 es:haber
-0.14 0.45 es:haber desper
-0.13 -0.31 es:habia
-0.76 0.69 es:habla
-0.54 0.49 es:habla de
-0.53 -0.56 es:hablar
0.88 0.74 es:habra
0.63 0.53 es:habra termin
0.50 0.45 es:hace
-0.40 -0.27 es:hace anos
-0.47 0.31 es:hace cinco
0.19 0.46 es:hace diez
-0.35 0.31 es:hace dos
-0.34 -0.17 es:hace mucho
0.68 0.61 es:hace una
0.27 0.24 es:hacen
0.44 0.30 es:hacer
-0.11 0.33 es:hacer algo
-0.03 -0.12 es:hacer dano
-0.63 0.66 es:hacer nada
0.26 0.27 es:hacer que
0.11 0.00 es:hacerl
-0.24 -0.26 es:hacerl dano
-0.74 -0.23 es:hacerm
-0.53 -0.17 es:hacerm dano
-0.64 -0.59 es:hacia
-0.06 0.40 es:hacien
0.79 0.58 es:haga
-0.33 0.10 es:hago
0.22 0.26 es:hago el
0.08 0.16 es:haha
0.29 0.33 es:haha adivin
0.12 0.14 es:haha que
-0.43 1.25 es:haria
-0.16 0.36 es:haria nada
-0.25 0.01 es:hasta
-0.42 -0.54 es:hasta el
-0.53 -0.53 es:hasta la
-0.44 -0.44 es:hasta las
0.14 0.26 es:hasta que
-0.11 0.28 es:hay
0.34 0.23 es:hay fecha
-0.57 0.59 es:hay salida
0.42 0.25 es:hay un
-0.22 -0.35 es:hay una
0.19 0.32 es:hay vuelta
0.17 -0.36 es:he
-0.08 -0.22 es:he pensad
0.15 -0.13 es:hecho
0.17 -0.02 es:helade
-0.76 -0.75 es:helado
-0.11 -0.12 es:herman
-0.02 0.01 es:herman en
-0.55 0.07 es:herman por
0.59 0.56 es:herman se
-0.15 -0.16 es:herman tiene
-0.32 -0.11 es:herman y
0.46 -0.07 es:hermos
0.53 0.32 es:hice
-0.05 -0.35 es:hice la
-0.78 -0.71 es:hicimo
0.52 0.66 es:hija
0.22 0.11 es:hija me
-0.01 0.28 es:hija se
-0.37 -0.29 es:hijo
-0.41 0.03 es:hijo le
-0.35 -0.10 es:hijos
-0.25 0.23 es:hijos merece
0.18 0.29 es:hirvie
0.13 0.21 es:hirvie y
0.06 0.63 es:hizo
-0.46 -0.44 es:hoja
0.56 0.28 es:hombre
0.76 0.75 es:hondo
0.30 -0.35 es:hora
0.28 0.22 es:hora a
0.12 -0.09 es:hora de
-0.47 -0.31 es:hora en
0.40 0.37 es:hora y
-0.66 -0.68 es:horas
-0.26 -0.32 es:horas extra
-0.43 0.22 es:horror
-0.07 -0.15 es:hospit
-0.30 -0.06 es:hospit por
-0.24 -0.53 es:hotel
-0.17 -0.38 es:hotel para
-0.25 -0.22 es:hoy
0.45 0.39 es:hoy es
-0.29 -0.32 es:hoy lo
0.70 0.67 es:hoy me
-0.09 0.41 es:hoy no
0.35 0.37 es:hoy ya
0.02 0.80 es:hubier
-0.30 0.48 es:huevos
-0.65 -0.74 es:i
-0.67 -0.67 es:i a
0.87 0.55 es:iba
0.68 0.58 es:iba a
0.17 0.83 es:idea
-0.92 0.25 es:ideas
-0.38 -0.32 es:ideas suicid
0.18 0.34 es:igual
0.16 -0.34 es:im
-0.46 0.65 es:imagin
-0.36 0.33 es:imagin mi
-0.54 1.11 es:import
-0.39 -0.52 es:infart
-0.28 -0.37 es:infart cuando
-0.19 -0.44 es:infier
-0.14 -0.32 es:infier pero
-0.54 -0.58 es:inform
-0.56 -0.65 es:insuli
-0.30 0.49 es:intenc
-0.22 0.35 es:intenc solo
-0.32 0.74 es:intent
0.41 0.32 es:intent ahorca
-0.49 -0.06 es:intent de
-0.39 -0.24 es:intent matarm
0.02 0.38 es:intent suicid
-0.07 0.30 es:intent y
0.34 0.96 es:intern
-0.44 0.36 es:inutil
0.70 0.67 es:invier
-0.52 -0.49 es:invita
-0.05 -0.19 es:inyect
0.46 0.50 es:inyect toda
0.81 1.08 es:ir
-0.38 0.18 es:ir al
0.19 0.48 es:ir con
-0.04 0.40 es:iria
-0.29 -0.43 es:irme
-0.42 -0.18 es:irme de
-0.42 -0.55 es:jefa
-0.28 -0.04 es:jefe
0.40 0.36 es:joda
-0.53 -0.46 es:juego
-0.78 -0.59 es:jueves
-0.49 -0.33 es:jueves y
-0.46 -0.47 es:juliet
0.04 0.07 es:junio
-0.60 -0.58 es:junte
-0.52 -0.38 es:karaok
-0.10 -0.26 es:la
-0.39 -0.04 es:la abuela
0.45 0.44 es:la almoha
0.40 0.42 es:la atenci
0.18 0.08 es:la azotea
0.38 0.44 es:la banera
0.47 0.68 es:la barand
-0.33 -0.34 es:la bateri
0.08 -0.01 es:la bebe
-0.63 -0.64 es:la boda
0.16 0.14 es:la bolsa
0.40 0.24 es:la cabeza
-0.02 -0.07 es:la caja
-0.28 -0.23 es:la calder
-0.40 -0.52 es:la cama
0.03 -0.13 es:la cancio
0.24 0.56 es:la cara
-0.38 -0.39 es:la carpa
0.11 0.10 es:la carpet
0.03 0.18 es:la carta
0.23 0.18 es:la casa
-0.37 -0.41 es:la cena
-0.34 -0.41 es:la cita
-0.20 -0.08 es:la cocina
-0.38 0.24 es:la comida
-0.01 -0.15 es:la comput
0.60 0.47 es:la cuenta
0.46 0.47 es:la cuerda
-0.23 -0.25 es:la decisi
-0.19 0.49 es:la dejo
-0.55 -0.59 es:la dieta
-0.15 -0.21 es:la dosis
-0.42 0.17 es:la encont
-0.35 -0.48 es:la entrev
-0.25 0.17 es:la escale
0.21 0.32 es:la escope
0.01 -0.03 es:la escuel
0.27 0.57 es:la esquin
0.34 0.48 es:la estaci
-0.26 -0.26 es:la extran
0.31 0.14 es:la factur
-0.32 -0.26 es:la famili
-0.20 -0.29 es:la farmac
0.05 -0.01 es:la fecha
-0.23 -0.40 es:la fiesta
0.12 -0.01 es:la helade
-0.48 -0.48 es:la hora
0.21 0.22 es:la lista
-0.27 -0.32 es:la madre
0.13 0.43 es:la manana
0.27 0.29 es:la mangue
0.02 0.09 es:la mano
0.29 0.36 es:la manta
0.16 0.01 es:la mesa
0.25 0.24 es:la mesita
0.26 0.21 es:la mochil
-0.32 -0.06 es:la muela
0.16 0.70 es:la muerte
-0.07 0.57 es:la muneca
0.34 0.40 es:la navaja
0.59 0.50 es:la necesi
-0.26 -0.50 es:la noche
0.44 0.46 es:la nota
0.25 0.05 es:la operac
0.39 0.60 es:la otra
0.40 0.60 es:la pared
-0.52 -0.52 es:la pelicu
-0.32 -0.38 es:la pena
-0.29 -0.48 es:la pileta
0.67 1.00 es:la pistol
-0.33 -0.42 es:la pizza
0.44 0.46 es:la planch
-0.41 -0.50 es:la playa
-0.39 -0.43 es:la presen
0.54 0.48 es:la proxim
0.32 0.13 es:la puerta
0.31 -0.00 es:la que
-0.29 -0.45 es:la radio
-0.22 -0.38 es:la receta
-0.08 -0.04 es:la reja
-0.38 -0.36 es:la respir
-0.15 -0.22 es:la reunio
-0.20 -0.38 es:la rodill
0.35 0.32 es:la salida
-0.69 -0.02 es:la semana
-0.34 -0.41 es:la serie
0.11 0.03 es:la soga
-0.32 -0.26 es:la tarea
-0.49 0.63 es:la tele
0.39 0.38 es:la tengo
0.49 0.44 es:la toalla
-0.42 -0.36 es:la torre
-0.11 -0.14 es:la tumba
0.34 0.22 es:la ultima
0.54 0.47 es:la unica
-0.57 0.60 es:la univer
0.11 0.03 es:la vecina
-0.54 -0.48 es:la ventan
-0.29 -0.29 es:la veo
0.11 0.34 es:la verdad
-0.31 0.24 es:la vez
0.09 0.05 es:la vida
0.35 0.34 es:la viga
0.44 0.27 es:la voy
-0.81 -0.72 es:la ~
-0.20 0.07 es:lado
0.26 0.32 es:lado de
0.23 0.18 es:lago
0.53 0.56 es:lanzar
-0.30 0.40 es:larga
0.07 -0.30 es:las
-0.09 -0.13 es:las cartas
-0.07 -0.16 es:las claves
-0.39 0.58 es:las cosas
0.15 0.27 es:las cuento
0.03 -0.22 es:las dos
0.31 0.21 es:las fotos
0.20 -0.22 es:las ganas
-0.31 0.29 es:las ideas
-0.12 -0.20 es:las llaves
-0.38 -0.45 es:las noches
0.03 -0.00 es:las notas
-0.40 -0.47 es:las notici
0.12 0.11 es:las nueve
-0.05 -0.20 es:las pastil
-0.02 -0.11 es:las pierna
-0.08 -0.02 es:las planta
-0.12 0.57 es:las puerta
-0.44 -0.31 es:las rodill
-0.25 -0.28 es:las seis
0.33 0.34 es:las tome
0.24 0.34 es:las va
-0.12 -0.17 es:las venas
0.09 0.06 es:las ventan
0.22 0.14 es:las vias
0.47 0.26 es:las voces
-0.44 -0.11 es:lastim
-0.04 0.20 es:lastim a
0.31 0.36 es:lavand
-0.10 0.13 es:le
0.11 0.24 es:le conte
0.23 0.14 es:le deje
-0.14 -0.32 es:le di
-0.58 0.48 es:le digo
0.00 -0.25 es:le dije
-0.01 0.51 es:le doy
-0.02 -0.36 es:le escrib
0.55 0.39 es:le esta
-0.21 -0.23 es:le grito
0.29 0.36 es:le gusta
0.03 0.53 es:le import
0.15 -0.08 es:le pega
-0.32 0.27 es:le pego
-0.25 0.19 es:le pido
0.49 0.36 es:le puedo
-0.18 -0.24 es:le puse
0.14 -0.04 es:le regale
-0.45 0.22 es:le veo
-0.05 -0.12 es:le voy
-0.46 -0.60 es:lei
0.28 0.26 es:les
0.52 0.52 es:les escrib
-0.41 0.55 es:les haria
0.12 0.11 es:les mande
-0.42 -0.31 es:les tengo
0.04 0.45 es:libres
0.11 0.18 es:libro
-0.58 -0.65 es:libros
-0.54 -0.83 es:limpia
0.45 0.50 es:limpie
0.21 0.21 es:limpie la
-0.06 -0.05 es:linda
-0.50 -0.63 es:lindo
0.18 0.59 es:linea
0.43 0.44 es:lista
-0.14 -0.19 es:lista para
0.14 0.26 es:lista y
-0.60 -0.34 es:listas
-0.47 -0.60 es:listo
-0.38 -0.46 es:livian
-0.75 -0.62 es:llama
-0.37 -0.37 es:llamad
-0.43 -0.37 es:llamad perdon
-0.08 0.47 es:llaman
0.71 0.81 es:llamar
0.39 0.46 es:llamar a
0.40 0.42 es:llamar la
-0.46 -0.20 es:llame
-0.25 -0.12 es:llame a
0.52 0.55 es:llamen
0.37 0.39 es:llamen a
-0.49 -0.49 es:llamo
-0.30 -0.29 es:llamo a
0.28 0.51 es:llave
-0.11 -0.10 es:llave y
-0.17 -0.28 es:llaves
0.09 0.13 es:llaves en
0.17 0.09 es:llega
-0.30 -0.30 es:llega tarde
0.88 0.88 es:llegar
0.63 0.63 es:llegar a
-1.02 -1.09 es:llego
-0.37 -0.47 es:llego el
0.58 0.35 es:llegue
-0.60 -0.64 es:llena
0.60 0.67 es:llene
-0.51 -0.62 es:lleno
-0.25 -0.24 es:lleno de
0.40 0.27 es:lleve
0.14 -0.29 es:lleve a
0.66 1.21 es:llevo
-0.24 0.47 es:llevo dos
0.12 0.14 es:llevo un
0.47 0.52 es:llevo una
0.11 -0.56 es:llorar
-0.43 -0.73 es:llore
-0.35 -0.52 es:llore en
-0.84 -0.43 es:lloro
0.39 0.29 es:lo
-0.51 -0.46 es:lo charla
-0.14 0.09 es:lo conte
-0.58 -0.27 es:lo de
-0.31 -0.34 es:lo del
-0.25 -0.22 es:lo demas
-0.68 0.42 es:lo dije
-0.25 -0.08 es:lo extran
0.22 0.09 es:lo hago
0.22 0.37 es:lo haria
0.37 0.57 es:lo he
0.32 0.35 es:lo hice
0.49 0.49 es:lo intent
0.31 0.21 es:lo mato
0.38 0.47 es:lo mejor
0.22 0.54 es:lo mismo
0.57 0.19 es:lo que
0.00 -0.17 es:lo quiero
-0.27 0.10 es:lo repita
0.55 0.52 es:lo tengo
0.58 0.55 es:lo unico
0.20 0.19 es:lo va
-0.17 -0.29 es:lo voy
-0.49 -0.48 es:loca
-0.02 -0.25 es:los
0.40 0.31 es:los amo
-0.49 -0.49 es:los antide
-0.15 -0.32 es:los chicos
-0.37 -0.43 es:los cuchil
-0.52 0.12 es:los dias
-0.41 -0.54 es:los doming
-0.47 -0.34 es:los examen
0.00 0.03 es:los ninos
0.06 0.41 es:los ojos
0.44 0.54 es:los papele
0.36 0.50 es:los quiero
-0.32 0.24 es:los vecino
-0.26 0.48 es:los veinte
0.73 0.63 es:los voy
0.05 -0.35 es:luego
0.23 0.28 es:lugar
-0.15 -0.53 es:lunes
-0.16 -0.24 es:lunes empiez
-0.31 0.83 es:luz
0.02 0.33 es:madre
-0.48 0.11 es:madre en
-0.25 0.23 es:madre mejor
-0.05 0.01 es:madre se
-0.33 -0.09 es:madre y
0.60 0.40 es:madre ya
-0.64 -0.36 es:mal
0.48 0.66 es:manana
-0.32 -0.28 es:manana es
0.07 0.13 es:manana la
0.29 0.46 es:manana me
-0.21 0.51 es:manana nadie
0.36 0.33 es:manana ya
-0.64 -0.48 es:manche
-0.54 0.37 es:manda
-0.15 -0.25 es:mande
-0.10 -0.06 es:mande las
-0.06 -0.13 es:mande un
-0.12 -0.26 es:manden
-0.27 -0.19 es:mando
-0.66 0.16 es:maneja
-0.79 -0.28 es:manejo
0.38 0.41 es:mangue
0.18 0.23 es:mano
0.41 0.51 es:manta
0.29 0.36 es:manta azul
-0.51 0.66 es:manzan
-0.30 -0.24 es:mar
-0.52 -0.35 es:marido
-0.01 -0.34 es:marido me
-0.36 -0.05 es:marido y
-0.24 -0.02 es:martes
0.13 0.17 es:martil
-0.38 0.18 es:marzo
-0.06 -0.06 es:mas
0.11 -0.03 es:mas de
0.16 0.30 es:mas esta
-0.48 0.25 es:mas facil
-0.45 0.62 es:mas felice
0.52 0.44 es:mas fuerte
-0.24 -0.19 es:mas me
0.34 0.36 es:mas por
0.71 0.58 es:mas voy
0.09 -0.02 es:mas y
-1.07 -0.67 es:mata
-0.47 0.50 es:mata si
0.41 0.44 es:matado
-0.59 -0.55 es:matan
0.54 0.13 es:matar
0.90 0.76 es:matar a
-0.56 -0.60 es:matar al
-0.67 -0.65 es:matar cuando
-0.37 -0.32 es:matar haha
-0.51 -0.57 es:matar i
-0.32 0.55 es:matar y
0.12 0.11 es:matarm
0.44 0.52 es:matarm y
-0.79 0.79 es:matars
-0.06 -0.38 es:mate
-0.83 -0.91 es:matenm
0.34 0.59 es:mato
-0.39 -0.44 es:mato pero
-0.13 0.53 es:mato tengo
-0.73 -0.56 es:matrim
-0.91 -0.13 es:mayo
-0.30 -0.46 es:mayo me
-0.11 0.12 es:me
0.47 0.44 es:me acaba
0.16 0.03 es:me acabar
0.04 -0.02 es:me alcanz
0.19 -0.01 es:me alegro
-0.13 0.32 es:me amenaz
-0.45 0.18 es:me atrope
-0.30 -0.03 es:me autole
0.65 0.60 es:me busque
0.53 0.50 es:me colgue
-0.59 -0.68 es:me comeri
-0.40 -0.33 es:me contas
-0.02 0.58 es:me conto
-0.38 0.38 es:me cortab
0.45 0.20 es:me corte
-0.40 -0.36 es:me costo
-0.01 0.45 es:me cruza
-0.44 -0.06 es:me da
-0.06 0.08 es:me dan
0.43 0.45 es:me deja
-0.52 -0.52 es:me dejo
0.10 -0.06 es:me desped
-0.07 -0.19 es:me desper
0.21 0.19 es:me dice
-0.12 -0.29 es:me dieron
-0.32 0.08 es:me dijo
-0.20 -0.21 es:me dio
-0.04 -0.09 es:me duele
-0.48 0.36 es:me empujo
0.46 0.43 es:me encarg
0.30 0.51 es:me encerr
-0.63 -0.24 es:me encont
0.34 0.18 es:me encuen
0.23 0.15 es:me escond
-0.39 0.41 es:me escrib
0.62 0.60 es:me esta
0.42 0.45 es:me falta
-0.50 -0.59 es:me fue
0.24 0.07 es:me fui
-0.32 -0.16 es:me hice
-0.23 0.46 es:me hizo
0.29 0.39 es:me hubier
-0.56 0.57 es:me import
0.46 0.50 es:me inyect
0.16 0.06 es:me la
0.29 0.28 es:me las
-0.35 0.42 es:me lleve
0.29 0.55 es:me lo
-0.43 -0.66 es:me mata
-0.42 -0.39 es:me matan
0.36 0.20 es:me mate
-0.05 -0.19 es:me mato
-0.34 -0.36 es:me moria
-0.32 -0.53 es:me muero
-0.25 -0.24 es:me olvide
0.02 0.38 es:me ordena
0.42 -0.09 es:me pase
-0.28 0.49 es:me paso
-0.60 -0.35 es:me pego
-0.41 -0.49 es:me pongo
0.25 0.22 es:me pregun
-0.36 0.14 es:me preocu
0.57 0.54 es:me puedo
0.54 0.50 es:me puse
-0.00 -0.11 es:me puso
0.29 0.34 es:me queda
-0.49 -0.59 es:me quede
-0.53 0.50 es:me quemab
-0.29 -0.36 es:me queria
-0.31 -0.27 es:me quiera
-0.38 -0.39 es:me quiere
0.47 0.50 es:me quiero
0.28 0.39 es:me quito
0.09 0.49 es:me rasgun
0.01 -0.15 es:me rompi
-0.21 -0.38 es:me sacaro
-0.44 -0.39 es:me senti
0.03 -0.26 es:me siento
-0.25 -0.20 es:me tengo
0.53 0.42 es:me tire
0.02 -0.31 es:me tiro
0.24 0.41 es:me toca
0.29 0.31 es:me tome
0.53 0.57 es:me trague
-0.03 -0.04 es:me va
-0.53 -0.07 es:me veo
-0.36 0.41 es:me violar
0.54 0.43 es:me violo
0.36 0.34 es:me voy
0.04 -0.20 es:me ~
0.52 0.49 es:media
0.37 0.35 es:media botell
-0.44 -0.01 es:medico
0.33 0.38 es:mejor
-0.27 0.10 es:mejor amiga
0.43 0.23 es:meme
-0.71 0.25 es:menos
-0.75 -0.42 es:mensaj
-0.48 -0.50 es:mensaj cuando
-0.42 -0.28 es:merece
-0.25 0.23 es:merece una
-0.54 0.17 es:mes
-0.43 0.39 es:mes pasado
-0.09 -0.19 es:mes que
0.22 0.01 es:mesa
-0.17 0.70 es:meses
0.36 0.34 es:mesita
0.25 0.24 es:mesita y
0.48 0.53 es:mete
0.78 0.73 es:meterm
0.46 0.43 es:meterm al
0.72 0.81 es:meti
0.07 0.27 es:mi
0.36 0.24 es:mi abuela
-0.43 -0.20 es:mi amiga
-0.49 -0.42 es:mi cabeza
0.50 0.51 es:mi cama
-0.15 0.19 es:mi compan
-0.25 0.45 es:mi cuando
0.33 0.43 es:mi diario
-0.14 0.23 es:mi edad
-0.07 0.36 es:mi entier
-0.41 -0.43 es:mi equipo
0.20 0.24 es:mi espano
0.20 -0.04 es:mi esposa
0.26 0.53 es:mi ex
-0.30 -0.10 es:mi famili
0.17 0.00 es:mi gata
-0.28 0.37 es:mi gato
-0.03 -0.02 es:mi herman
0.37 0.47 es:mi hija
-0.27 -0.21 es:mi hijo
-0.30 -0.40 es:mi jefa
-0.16 0.07 es:mi jefe
0.22 -0.04 es:mi lado
0.16 0.30 es:mi madre
-0.37 -0.25 es:mi marido
-0.27 0.10 es:mi mejor
0.29 0.30 es:mi muerte
-0.49 -0.32 es:mi mujer
-0.43 -0.42 es:mi nene
0.22 0.46 es:mi no
-0.56 0.33 es:mi nombre
-0.27 0.43 es:mi novia
0.22 -0.03 es:mi novio
0.12 0.54 es:mi padras
-0.18 0.16 es:mi padre
-0.49 0.44 es:mi pareja
-0.24 0.03 es:mi perro
-0.17 -0.28 es:mi person
0.14 0.33 es:mi primo
-0.28 0.15 es:mi sobrin
-0.32 0.02 es:mi tia
0.18 0.35 es:mi tio
0.39 0.23 es:mi ultima
0.23 0.06 es:mi ultimo
-0.62 -0.25 es:mi vecino
-0.41 -0.12 es:mi vida
0.25 0.11 es:miedo
-0.10 -0.30 es:miedo a
0.19 0.19 es:miedo de
-0.36 0.12 es:miedo por
-0.29 -0.26 es:mientr
0.73 0.71 es:mierco
0.06 0.17 es:minuto
0.01 -0.13 es:minuto en
0.59 0.61 es:mirand
-0.41 -0.43 es:mirar
0.55 0.63 es:mirarl
-0.03 0.93 es:miro
-0.28 0.18 es:mis
-0.30 0.13 es:mis compan
0.07 0.14 es:mis hijos
-0.50 -0.63 es:mis padres
0.19 0.29 es:mis papas
-0.31 0.51 es:mis parede
0.33 0.05 es:mis pastil
0.59 0.63 es:misma
0.70 0.90 es:mismo
0.37 0.29 es:mochil
0.24 -0.35 es:moreto
-0.47 -0.51 es:moria
0.58 0.38 es:morir
-0.38 -0.40 es:morir de
0.17 0.29 es:morir me
-0.31 -0.20 es:morir solo
0.36 0.64 es:morir y
-0.18 0.65 es:morirm
0.20 -0.26 es:mucha
-0.00 0.58 es:muchas
-0.07 0.27 es:muchas pastil
-1.27 0.22 es:mucho
-0.44 0.52 es:mucho en
-0.40 -0.43 es:mucho y
-0.44 -0.08 es:muela
-0.84 -0.23 es:muera
-0.76 -1.02 es:muero
0.25 0.30 es:muerta
-0.37 -0.08 es:muerta manana
-0.61 0.66 es:muerta por
0.19 0.42 es:muerte
-0.13 -0.22 es:muerto
-0.11 -0.16 es:muerto y
-0.83 -0.53 es:mujer
-0.11 0.64 es:mujer se
0.53 0.85 es:mundo
0.24 0.73 es:muneca
0.06 -0.39 es:murio
-0.28 -0.49 es:murio en
-0.00 -0.11 es:murio mi
0.53 0.56 es:muro
0.38 0.40 es:muro y
-0.36 -0.56 es:musica
0.35 0.09 es:muy
-0.27 -0.28 es:muy amable
0.50 0.51 es:muy hondo
0.66 0.66 es:my
0.40 0.50 es:n
0.28 0.35 es:n la
-0.25 0.67 es:nacido
-0.39 0.33 es:nacio
-0.11 0.01 es:nada
-0.21 0.24 es:nada mas
0.50 0.64 es:nada me
-0.43 0.20 es:nada que
-0.54 -0.58 es:nada solo
-0.41 0.48 es:nada tiene
0.83 0.79 es:nadar
0.06 0.49 es:nadie
0.05 -0.09 es:nadie lo
0.20 -0.27 es:nadie me
0.53 0.55 es:nadie sabe
-0.50 0.47 es:nadie se
-0.34 -0.40 es:nadie solo
0.48 0.51 es:nadie va
0.29 0.24 es:navaja
0.27 0.37 es:navaja y
0.30 0.24 es:navida
0.48 0.88 es:necesi
-0.49 -0.44 es:necesi que
-0.29 -0.21 es:negra
0.71 0.69 es:nena
-0.60 -0.59 es:nene
-0.11 0.31 es:neta
-0.08 0.22 es:neta ya
-1.09 -0.37 es:ni
-0.30 0.36 es:ni de
0.18 0.11 es:ni la
-0.43 -0.38 es:ni las
-0.30 0.39 es:ni se
-1.13 -0.27 es:ningun
-0.32 0.49 es:ningun futuro
-0.58 -0.09 es:ningun lado
-0.22 -0.22 es:ningun pensam
-0.26 0.41 es:ningun plan
0.22 0.13 es:ninos
-0.10 0.34 es:ninos si
-0.27 -0.47 es:ninos y
0.54 0.41 es:no
-0.20 0.45 es:no aguant
-0.47 0.48 es:no como
0.27 0.51 es:no creo
0.33 0.07 es:no dejo
-0.26 0.03 es:no duerme
-0.60 -0.09 es:no duermo
-0.02 0.44 es:no es
-0.54 0.56 es:no estar
0.39 0.45 es:no este
-0.11 -0.15 es:no estoy
-0.31 0.11 es:no estuvi
-0.68 0.32 es:no existi
0.29 0.46 es:no fue
-0.16 0.36 es:no haria
-0.13 0.18 es:no hay
0.72 0.78 es:no la
-0.16 0.75 es:no le
0.41 0.60 es:no lo
-0.46 -0.34 es:no manche
-0.41 -0.43 es:no mas
-0.05 0.14 es:no me
0.46 0.40 es:no mientr
0.18 0.53 es:no no
0.66 0.58 es:no para
0.34 -0.10 es:no pasa
0.17 -0.03 es:no pienso
-0.51 -0.24 es:no podria
0.50 0.47 es:no pude
-0.16 -0.15 es:no puedo
-0.03 0.27 es:no quiere
-0.05 0.01 es:no quiero
0.62 0.17 es:no se
0.39 0.36 es:no te
-0.44 -0.14 es:no tengo
-0.49 -0.32 es:no tiene
0.06 0.34 es:no vale
0.52 0.58 es:no van
0.47 0.66 es:no veo
0.34 0.66 es:no volver
-0.11 -0.22 es:no voy
0.35 0.44 es:no vuelvo
0.73 0.92 es:noche
-0.60 -0.59 es:noche de
-0.48 -0.48 es:noche en
-0.43 -0.49 es:noche es
-0.09 0.35 es:noche la
0.62 0.56 es:noche me
0.24 0.15 es:noche no
0.23 0.62 es:noche y
-0.44 -0.47 es:noches
-0.08 0.78 es:nombre
-0.74 -0.28 es:normal
-1.11 -0.74 es:nos
-0.05 -0.16 es:nos vemos
0.23 0.32 es:nota
-0.42 0.10 es:nota y
0.04 -0.00 es:notas
-0.06 -0.17 es:notici
-0.56 -0.57 es:notici un
-0.52 -0.47 es:novela
-0.21 -0.15 es:novela negra
-0.31 -0.47 es:novent
-0.22 -0.33 es:novent y
-0.37 0.60 es:novia
0.45 0.00 es:novio
0.42 0.42 es:novio de
-0.76 -0.85 es:nueva
-0.04 0.32 es:nueve
0.31 0.27 es:nueve anos
-0.47 -0.66 es:nuevo
-0.20 -0.21 es:nuevo me
-0.36 -0.51 es:nuevos
-0.96 -0.74 es:nunca
-0.41 -0.54 es:nunca intent
-0.39 0.44 es:nunca lo
-0.23 -0.07 es:nunca me
0.39 0.26 es:o
-0.33 -0.58 es:obra
0.03 -0.09 es:ochent
-0.61 -0.63 es:ocho
-0.76 0.16 es:odio
0.45 0.35 es:oficin
-0.05 0.16 es:oigo
-0.49 1.24 es:ojala
0.12 0.58 es:ojala me
0.08 0.58 es:ojos
-0.84 -0.90 es:olvida
-0.36 -0.34 es:olvide
0.30 0.03 es:operac
-0.02 0.32 es:ordena
-0.47 -0.53 es:ordene
0.04 -0.11 es:otra
0.42 0.61 es:otra cosa
-0.24 -0.19 es:otra vez
0.71 0.61 es:otro
-0.00 0.07 es:otro lado
0.45 0.10 es:pacien
0.16 0.75 es:padras
0.22 0.51 es:padre
-0.35 0.36 es:padre dice
-0.26 0.28 es:padre duerme
0.52 0.53 es:padre esta
-0.40 -0.10 es:padre se
-0.70 -0.88 es:padres
-0.03 -0.26 es:pagado
0.12 0.17 es:pagar
-0.02 -0.58 es:pan
-0.62 -0.60 es:panico
0.27 0.41 es:papas
-0.16 -0.47 es:papele
0.53 0.49 es:papele en
0.41 0.36 es:para
0.37 0.43 es:para cada
0.30 0.25 es:para cuando
0.35 0.38 es:para de
0.42 0.53 es:para dormir
-0.39 -0.39 es:para el
-0.14 -0.19 es:para irme
-0.45 -0.60 es:para la
0.14 -0.23 es:para las
-0.51 -0.55 es:para los
-0.55 -0.57 es:para manana
0.15 0.33 es:para mi
0.18 0.31 es:para morir
0.18 0.11 es:para no
0.58 0.46 es:para que
0.13 0.20 es:para ratas
0.26 0.09 es:para siempr
0.08 0.24 es:para todos
0.12 -0.19 es:parar
0.30 0.28 es:parar de
-0.37 -0.48 es:parce
-0.17 -0.19 es:pare
0.26 0.27 es:pare para
0.26 0.47 es:pare y
0.89 0.78 es:parece
0.56 0.84 es:pared
-0.68 0.85 es:parede
-0.68 0.62 es:pareja
-0.49 0.44 es:pareja me
-0.78 -0.79 es:paro
0.78 0.98 es:parte
0.50 -0.02 es:pasa
-1.01 0.76 es:pasada
-0.64 0.80 es:pasado
-0.17 0.12 es:pasado me
0.61 0.64 es:pasapo
0.13 -0.22 es:pasar
0.46 0.49 es:pasar la
0.25 -0.28 es:pase
-0.31 -0.58 es:pase el
-0.17 -0.30 es:pase una
-0.59 -0.46 es:paso
0.30 0.30 es:pastil
0.35 0.50 es:pastil a
0.09 -0.06 es:pastil de
0.52 0.39 es:pastil del
-0.13 -0.21 es:pastil en
-0.27 -0.30 es:pastil hasta
0.09 0.30 es:pastil listas
-0.15 -0.16 es:pastil me
0.47 0.54 es:pastil para
0.19 0.03 es:pastil por
0.11 0.19 es:pastil tengo
-0.23 -0.35 es:pastil y
0.49 0.45 es:pastis
-0.13 0.21 es:paz
-0.01 -0.03 es:paz con
0.41 0.03 es:pedi
-0.20 -0.65 es:pega
-0.75 0.46 es:pegaba
-0.32 0.21 es:pegaba con
0.51 0.40 es:pegand
0.35 0.25 es:pegand a
0.62 0.46 es:pegar
0.23 0.60 es:pegarl
0.60 0.64 es:pegarm
-1.04 -0.06 es:pego
-0.32 0.27 es:pego a
-0.29 -0.45 es:pego la
-0.31 -0.45 es:pelear
-0.60 -0.80 es:pelicu
-0.32 -0.50 es:peligr
-0.83 -0.81 es:pelo
-0.77 -0.11 es:pena
-0.01 0.01 es:pendie
-0.27 0.70 es:pensab
-0.19 0.50 es:pensab mucho
-0.12 -0.30 es:pensad
-0.18 -0.23 es:pensad en
-0.47 -0.40 es:pensam
0.36 0.27 es:pensam de
-0.33 0.03 es:pensar
-0.38 -0.17 es:pensar en
-0.38 0.01 es:pense
-0.67 -0.16 es:pense en
0.34 0.05 es:pense que
0.21 0.16 es:perder
-0.23 1.14 es:perdi
-0.49 0.34 es:perdi a
-0.37 0.51 es:perdi el
0.13 0.52 es:perdi la
-0.71 -1.02 es:perdim
0.44 0.16 es:perdon
0.08 0.00 es:perdon por
-0.52 -0.07 es:pero
-0.34 0.66 es:pero a
-0.23 0.61 es:pero estoy
-0.18 0.37 es:pero llame
-0.49 0.05 es:pero lo
-0.23 -0.05 es:pero me
-0.06 0.48 es:pero no
0.39 0.42 es:pero quiero
0.20 0.43 es:pero se
-0.34 -0.41 es:pero ya
-0.57 -0.57 es:perro
0.18 0.19 es:perro con
-0.44 -0.35 es:perro se
0.23 -0.03 es:perros
-0.32 0.41 es:person
-0.20 0.66 es:peso
-0.40 0.22 es:peso para
-0.35 0.27 es:pido
-0.35 0.42 es:pido a
-0.47 -0.44 es:pie
0.23 0.38 es:pienso
0.45 0.22 es:pienso desper
-0.06 0.12 es:pienso en
-0.30 0.28 es:pienso que
0.04 -0.04 es:pierna
0.08 0.08 es:pierna por
-0.40 -0.67 es:pileta
-0.46 -0.44 es:pintar
-0.53 -0.62 es:piso
-0.33 -0.45 es:piso doce
0.48 0.60 es:pistol
-0.26 0.28 es:pistol cargad
0.56 0.55 es:pistol la
-0.07 0.25 es:pistol y
-0.62 -0.78 es:pizza
-0.37 0.23 es:plan
0.05 -0.09 es:plan de
-0.46 -0.29 es:plan para
-0.26 0.41 es:plan solo
0.05 0.36 es:plan y
0.61 0.64 es:planch
0.16 0.55 es:planee
-0.08 -0.17 es:planes
-0.48 -0.52 es:planes de
-0.16 -0.34 es:planta
0.33 0.35 es:planta del
-0.77 -0.47 es:plata
-0.41 -0.34 es:playa
0.59 0.61 es:po
0.66 0.64 es:poco
-0.78 -0.71 es:podcas
0.00 0.00 es:podemo
0.96 0.84 es:poder
-0.41 -0.07 es:podria
-0.42 -0.19 es:poema
-0.56 -0.19 es:polici
0.52 0.62 es:pongan
-0.58 -0.68 es:pongo
-0.26 -0.18 es:por
-0.41 -0.45 es:por contes
-0.61 0.66 es:por dentro
-0.44 -0.42 es:por dia
0.14 0.27 es:por donde
-0.55 -0.31 es:por el
-0.24 -0.14 es:por esa
-0.40 -0.13 es:por eso
0.51 0.49 es:por favor
-0.03 -0.04 es:por fin
0.42 0.51 es:por intern
-0.19 -0.44 es:por la
0.09 0.02 es:por las
-0.25 -0.22 es:por lo
0.14 -0.11 es:por los
0.65 0.68 es:por mi
-0.43 -0.52 es:por sobred
-0.49 0.34 es:por suicid
-0.14 -0.29 es:por todo
0.15 -0.16 es:por un
-0.55 -0.34 es:por una
0.07 0.14 es:porque
0.58 0.90 es:porque no
-0.63 -0.71 es:practi
-0.51 0.32 es:prefer
-0.37 0.23 es:prefer no
0.54 0.08 es:prefie
0.24 -0.01 es:prefie morir
0.45 0.32 es:pregun
-0.61 0.16 es:pregun como
0.41 0.02 es:pregun por
0.57 0.52 es:pregun si
0.43 0.48 es:prende
0.31 0.34 es:prende fuego
-0.46 -0.54 es:prendi
-0.34 -0.09 es:preocu
-0.16 0.03 es:preocu que
-0.51 -0.64 es:prepar
-0.55 -0.60 es:presen
0.49 0.43 es:primav
-0.30 -0.58 es:primer
-0.58 -0.52 es:primer auxili
-0.50 -0.57 es:primer vez
0.20 0.46 es:primo
-0.09 0.36 es:probe
-0.70 -0.84 es:proces
-0.14 -0.31 es:profe
0.54 0.18 es:promet
0.70 0.60 es:promet que
0.48 0.38 es:pronto
-0.69 -0.66 es:propia
0.34 0.85 es:propos
-0.63 -0.46 es:prospe
0.90 0.86 es:proxim
0.69 0.66 es:pude
-0.51 -0.29 es:pueblo
0.25 -0.18 es:puede
0.18 -0.03 es:puede dar
0.76 0.39 es:puedo
-0.39 -0.38 es:puedo con
0.38 0.44 es:puedo ir
0.49 0.55 es:puedo parar
0.42 0.41 es:puedo promet
0.21 0.22 es:puedo salir
0.04 0.35 es:puente
-0.42 -0.41 es:puente para
0.49 0.86 es:puerta
0.28 0.22 es:puerta a
0.65 0.71 es:punto
0.46 0.51 es:punto de
-0.78 -0.80 es:puntos
0.19 -0.32 es:puse
-0.25 -0.36 es:puse cero
0.50 0.32 es:puse la
-0.61 -0.06 es:pusier
-0.48 -0.61 es:puso
-0.19 0.02 es:que
0.40 0.41 es:que ago
-0.02 -0.16 es:que alguie
0.54 0.45 es:que decir
0.07 0.26 es:que el
-0.29 -0.20 es:que era
0.43 0.34 es:que es
0.25 0.41 es:que escrib
-0.50 0.22 es:que espera
0.16 -0.11 es:que esta
-0.47 0.39 es:que estari
0.37 0.52 es:que estoy
0.05 -0.20 es:que habia
0.42 0.14 es:que hacer
-0.29 0.27 es:que hago
0.28 0.22 es:que hora
0.23 0.33 es:que la
-0.35 0.76 es:que le
0.33 0.37 es:que linda
0.49 0.53 es:que llegue
0.47 0.27 es:que lo
0.38 0.30 es:que los
0.07 0.33 es:que me
-0.62 -0.13 es:que mi
-0.01 0.32 es:que murio
-0.28 0.23 es:que nacio
-0.11 0.41 es:que nadie
0.39 0.41 es:que necesi
-0.33 -0.15 es:que no
0.11 0.09 es:que pare
-0.41 -0.17 es:que pase
0.30 -0.03 es:que preocu
-0.45 -0.33 es:que puede
0.28 0.22 es:que puerta
-0.16 0.01 es:que queria
-0.03 0.51 es:que quiera
-0.66 0.54 es:que quiere
-0.11 0.14 es:que quiero
0.01 -0.07 es:que se
-0.24 0.23 es:que seria
-0.23 -0.27 es:que si
0.41 0.39 es:que su
0.41 0.50 es:que tenia
-0.13 -0.20 es:que termin
0.33 0.52 es:que tiene
0.23 0.19 es:que va
0.31 0.23 es:que ver
0.07 -0.21 es:que viene
0.18 -0.01 es:que voy
-0.34 0.63 es:que ya
-0.03 0.28 es:que yo
-0.33 -0.37 es:que ~
0.75 0.73 es:queda
0.29 0.27 es:queda con
0.34 0.29 es:queda hacerl
0.32 0.33 es:queda nada
-0.32 -0.64 es:quede
-0.75 0.70 es:quemab
0.61 0.64 es:quemar
-0.48 -0.71 es:quemo
-0.25 -0.08 es:querer
0.04 -0.09 es:queria
0.30 0.34 es:queria desped
-0.50 0.20 es:queria morir
-0.50 -0.11 es:queria morirm
0.47 0.45 es:quien
0.29 0.28 es:quien se
-0.24 0.21 es:quiera
-0.31 -0.27 es:quiera morir
-0.11 0.44 es:quiera morirm
-0.36 0.03 es:quiere
0.04 0.44 es:quiere ir
0.08 0.05 es:quiere morir
0.35 0.04 es:quiere que
-0.32 0.37 es:quiere vivir
0.76 0.16 es:quiero
0.58 0.65 es:quiero ayuda
-0.04 -0.23 es:quiero dejar
-0.16 0.55 es:quiero desapa
0.09 0.05 es:quiero dormir
0.51 0.41 es:quiero es
0.47 1.02 es:quiero estar
-0.24 -0.26 es:quiero hacerl
0.54 0.42 es:quiero ir
-0.33 -0.33 es:quiero irme
0.46 0.43 es:quiero llegar
-0.25 -0.38 es:quiero mas
0.12 0.03 es:quiero matar
-0.02 0.47 es:quiero matarm
0.59 0.69 es:quiero morir
0.26 0.14 es:quiero morirm
-0.51 -0.52 es:quiero que
0.23 0.27 es:quiero saltar
0.67 0.60 es:quiero seguir
0.26 0.34 es:quiero suicid
-0.14 -0.22 es:quiero termin
0.56 0.56 es:quiero ver
-0.31 -0.41 es:quiero vivir
-0.71 -0.82 es:quiero ~
-0.35 -0.28 es:quimic
-0.25 -0.20 es:quimic me
-0.49 0.22 es:quince
-0.28 -0.28 es:quisie
-0.25 0.47 es:quisie no
0.12 0.22 es:quita
-0.25 0.92 es:quitar
0.16 0.69 es:quitar la
0.27 0.53 es:quito
-0.41 -0.62 es:radio
-0.40 0.46 es:rapidi
0.72 0.45 es:rapido
0.56 0.50 es:raro
0.12 0.69 es:rasgun
0.19 0.28 es:ratas
-0.02 -0.10 es:rato
0.27 0.35 es:razon
-0.54 -0.61 es:re
0.41 0.73 es:recai
-0.66 -0.74 es:receta
-0.58 0.27 es:recibo
0.80 0.56 es:recien
-0.76 0.10 es:regala
-0.16 -0.11 es:regale
0.03 0.00 es:regale el
0.09 -0.22 es:regale mi
-0.12 -0.58 es:regalo
-0.60 -0.56 es:regist
-0.11 -0.06 es:reja
-0.60 -0.65 es:remedi
-0.20 -0.21 es:remedi nuevo
-0.17 -0.06 es:renuev
-0.99 -0.13 es:renunc
-0.38 0.14 es:repita
-0.24 -0.53 es:reserv
-0.17 -0.38 es:reserv un
0.23 -0.22 es:respir
-0.45 -0.60 es:reunio
0.47 0.64 es:revolv
0.34 0.46 es:revolv de
0.25 0.06 es:rio
-0.57 -0.62 es:risa
-0.56 -0.84 es:rodill
-0.46 -0.47 es:romeo
-0.33 -0.34 es:romeo y
-0.58 0.18 es:romper
-0.41 0.13 es:romper la
0.01 -0.21 es:rompi
0.01 -0.15 es:rompi el
0.14 -0.30 es:rompio
-0.62 -0.58 es:ropa
0.19 -0.29 es:roto
-0.27 -0.11 es:ruido
0.33 0.30 es:sabado
0.75 0.77 es:sabe
0.87 0.87 es:saber
0.49 0.52 es:saber mas
-0.30 -0.54 es:sacaro
-0.04 0.64 es:saco
0.17 0.27 es:saco la
-0.42 -0.10 es:sale
-0.66 -0.25 es:sale mal
0.51 0.71 es:salgo
-0.09 0.05 es:sali
-0.64 -0.37 es:sali a
0.60 1.18 es:salida
-0.37 0.39 es:salida de
0.30 0.31 es:salida del
-0.25 -0.45 es:salio
0.08 0.26 es:salio bien
0.75 1.24 es:salir
0.46 0.73 es:salir de
-0.27 0.10 es:salir del
1.01 1.02 es:saltar
-0.11 -0.25 es:salte
-0.29 -0.20 es:salvo
0.51 1.01 es:sangra
-0.34 -0.77 es:sangre
0.52 0.05 es:saque
0.37 0.03 es:saque la
0.10 0.19 es:se
0.30 0.30 es:se acabe
0.52 0.31 es:se acabo
-0.49 -0.57 es:se ahorca
-0.53 -0.56 es:se cayo
0.26 0.13 es:se como
0.52 0.50 es:se cuando
0.61 0.66 es:se donde
-0.26 -0.23 es:se encerr
0.58 0.36 es:se fue
-0.04 0.40 es:se fueron
-0.41 0.03 es:se las
-0.33 0.57 es:se lo
-0.58 0.56 es:se mata
-0.31 0.29 es:se mato
-0.63 -0.60 es:se me
0.34 0.38 es:se mete
0.14 0.27 es:se por
-0.37 -0.37 es:se puede
0.49 0.48 es:se que
0.40 0.25 es:se queda
-0.36 -0.08 es:se quiere
0.30 0.18 es:se rompio
0.18 0.49 es:se si
-0.27 -0.30 es:se suicid
0.17 0.13 es:se termin
-0.45 0.10 es:se tiro
0.02 0.11 es:se tomo
-0.27 -0.18 es:se va
0.43 0.21 es:se van
0.22 0.20 es:se ve
-0.50 -0.57 es:se ~
0.16 0.55 es:sea
0.51 1.23 es:seguir
0.51 0.52 es:seguir vivien
0.17 0.78 es:segund
-0.36 -0.18 es:segura
0.33 0.10 es:seguri
0.21 0.05 es:seguro
-0.53 -0.74 es:seis
-0.82 -0.83 es:semana
-0.72 0.58 es:semana pasada
-0.28 -0.30 es:semana que
0.38 0.51 es:sentad
0.29 0.36 es:sentad en
-0.61 -0.54 es:senti
-0.70 0.38 es:sentid
-0.45 0.22 es:sentid a
0.52 0.20 es:sentir
-0.14 -0.28 es:sepas
0.39 1.35 es:ser
-0.20 0.76 es:seria
-0.24 0.23 es:seria mas
-0.61 0.16 es:seria no
0.34 0.40 es:seria un
-0.55 0.46 es:serian
-0.39 0.33 es:serian mas
-0.84 -0.82 es:serie
0.26 0.85 es:serio
-0.38 -0.53 es:sesion
-0.17 0.20 es:si
-0.49 -0.54 es:si el
-0.61 -0.59 es:si estoy
0.54 0.61 es:si la
-0.58 0.48 es:si le
0.44 0.46 es:si lo
0.16 1.00 es:si me
-0.55 0.19 es:si se
-0.15 0.39 es:si yo
-0.23 0.24 es:siempr
-0.68 -0.62 es:siempr de
-0.34 0.26 es:siento
-0.37 0.23 es:siento atrapa
-0.68 0.29 es:siento que
0.54 0.46 es:siga
-0.62 0.40 es:sigo
-0.21 -0.38 es:sigue
0.13 0.21 es:sigue gritan
0.63 0.55 es:siguie
-0.25 -0.36 es:silenc
0.71 0.71 es:silla
0.41 0.32 es:sillon
0.10 -0.23 es:sin
-0.24 0.47 es:sin cortar
-0.22 0.35 es:sin intenc
-0.22 0.35 es:sin plan
0.61 0.51 es:sin que
-0.60 0.52 es:sinmi
-0.16 -0.00 es:sino
-0.27 -0.21 es:sino me
-0.75 -0.09 es:sirvo
-0.24 0.32 es:sobre
0.15 0.75 es:sobred
-0.27 0.10 es:sobred y
-0.56 0.16 es:sobrev
-0.54 -0.03 es:sobrin
-0.30 0.42 es:sobrin me
0.13 0.26 es:soga
0.15 0.42 es:soga en
0.31 0.35 es:soga esta
-0.14 -0.15 es:soga y
0.00 -0.35 es:sol
-0.09 -0.41 es:sola
-0.58 -0.41 es:sola el
-0.05 0.29 es:solo
0.41 0.43 es:solo a
0.22 0.17 es:solo espero
-0.26 -0.36 es:solo estoy
0.52 0.49 es:solo me
0.37 0.28 es:solo necesi
0.34 0.29 es:solo queda
0.30 0.34 es:solo queria
-0.22 -0.17 es:solo quiero
0.34 0.23 es:solo una
-0.89 -0.83 es:son
-0.38 -0.51 es:sono
-0.31 0.34 es:sopa
-0.26 0.59 es:sotano
-0.80 0.32 es:soy
-0.69 0.72 es:soy un
-0.48 0.16 es:soy una
-0.45 -0.46 es:soy veteri
0.45 0.64 es:soy yo
0.09 0.10 es:su
0.25 0.11 es:su casa
-0.14 0.28 es:su madre
-0.50 -0.23 es:su mujer
0.43 0.39 es:su nombre
0.46 0.55 es:su padre
0.18 0.38 es:subi
0.42 0.51 es:subi a
-0.72 -0.62 es:suegra
-0.10 -0.04 es:sueno
-0.14 0.45 es:sueno con
0.11 0.19 es:sueno esta
-0.01 -0.33 es:sueno que
-0.08 0.04 es:suicid
-0.75 0.40 es:suicid cuando
-0.45 -0.50 es:suicid en
0.08 -0.07 es:suicid es
-0.13 -0.18 es:suicid esta
-0.30 0.30 es:suicid me
-0.34 -0.55 es:sus
-0.84 -0.83 es:suspen
-1.00 -0.24 es:tan
-0.54 -0.70 es:tanto
-0.20 -0.58 es:tanto que
-0.83 -0.80 es:tarde
-0.50 -0.47 es:tarea
-0.31 -0.22 es:tarea de
0.10 0.01 es:te
0.18 0.24 es:te puedo
-0.29 -0.13 es:te quiero
0.44 0.43 es:te voy
-0.34 -0.21 es:techo
0.26 0.17 es:techo y
-0.68 0.89 es:tele
-0.00 -0.47 es:telefo
0.24 0.07 es:tembla
-0.74 -0.68 es:tenemo
0.23 0.09 es:tener
0.60 0.60 es:tener que
0.30 0.11 es:tengo
0.38 0.50 es:tengo con
0.64 0.34 es:tengo el
0.37 0.34 es:tengo en
-0.06 0.06 es:tengo ganas
-0.03 -0.21 es:tengo la
0.65 0.68 es:tengo las
0.10 -0.03 es:tengo miedo
-0.17 -0.10 es:tengo ningun
0.34 -0.17 es:tengo que
0.11 0.19 es:tengo sueno
0.58 0.41 es:tengo todo
-0.29 -0.36 es:tengo un
0.33 0.43 es:tengo una
-0.54 -0.59 es:tengo ~
0.20 0.11 es:tenia
-0.15 0.44 es:tenia diez
0.54 0.38 es:tenia que
-0.66 -0.87 es:terape
0.16 0.14 es:terapi
0.17 0.00 es:tercer
0.13 -0.26 es:termin
-0.20 -0.12 es:termin con
-0.49 -0.22 es:termin el
0.08 0.03 es:termin esta
0.30 0.45 es:termin la
-0.07 -0.28 es:termin por
0.39 0.36 es:termin todo
-0.43 -0.43 es:tesis
-0.11 -0.26 es:testam
0.03 -0.08 es:testam esta
0.34 0.28 es:the
-0.61 -0.10 es:tia
-0.10 0.80 es:tiempo
0.03 0.32 es:tiempo y
-0.23 -0.19 es:tiene
-0.15 -0.16 es:tiene copia
0.40 0.59 es:tiene que
0.19 0.25 es:tiene razon
-0.20 0.18 es:tiene sentid
0.13 0.27 es:tiene un
-0.54 -0.35 es:tiene una
-0.55 0.40 es:tienen
-0.32 -0.40 es:tierra
0.25 0.50 es:tio
0.25 0.28 es:tio me
-0.21 -0.25 es:tipo
-0.63 -0.69 es:tiramo
0.30 0.16 es:tirand
0.28 0.08 es:tirar
0.28 0.38 es:tirar del
0.16 0.07 es:tirarm
0.53 0.68 es:tire
-0.38 -0.28 es:tiro
-0.06 -0.07 es:tiro agua
0.06 0.05 es:tiro al
-0.44 -0.13 es:tiro de
0.16 -0.03 es:tiro en
0.68 0.61 es:toalla
0.51 0.66 es:toca
0.24 0.41 es:toca cuando
-0.72 0.38 es:toco
0.20 0.04 es:toda
-0.00 -0.10 es:toda la
0.42 0.49 es:toda las
-0.24 -0.07 es:todas
-0.23 0.01 es:todas las
-0.25 -0.34 es:todas mis
-0.30 -0.04 es:todavi
-0.13 0.07 es:todavi la
-0.39 0.38 es:todavi pienso
0.05 0.48 es:todo
-0.27 -0.35 es:todo bien
0.35 0.33 es:todo el
-0.10 -0.14 es:todo listo
-0.02 0.25 es:todo lo
-0.06 1.15 es:todos
0.18 -0.08 es:todos es
0.23 0.83 es:todos los
-0.38 0.12 es:todos mis
-0.47 0.39 es:todos se
-0.53 -0.09 es:tomar
0.54 0.43 es:tomarm
0.26 0.11 es:tome
0.35 0.37 es:tome 30
-0.23 -0.25 es:tome la
-0.43 -0.38 es:tome las
0.52 0.56 es:tome toda
0.64 0.60 es:tome todas
0.06 -0.06 es:tome una
-0.88 0.41 es:tomo
-0.67 -0.64 es:tonter
-0.60 -0.68 es:torre
-0.40 -0.40 es:torre y
-0.40 -0.38 es:torta
-0.64 -0.31 es:trabaj
-0.45 0.06 es:trabaj a
0.23 -0.06 es:trabaj con
0.04 0.18 es:trabaj que
-0.48 -0.45 es:trafic
-0.25 -0.26 es:trafic y
0.09 -0.15 es:tragar
1.02 1.05 es:trague
0.14 0.09 es:trague todo
-0.19 -0.26 es:tranqu
-0.12 -0.03 es:tranqu la
-0.87 -0.28 es:tratam
0.07 -0.47 es:treint
-0.56 -0.61 es:tren
-0.21 0.07 es:tren el
-0.04 -0.01 es:tres
0.32 0.50 es:tres anos
0.25 0.42 es:tres cosas
0.53 0.46 es:tres farmac
-0.43 -0.34 es:tres horas
-0.37 -0.66 es:triste
0.05 -0.04 es:tu
0.12 0.11 es:tu eres
-0.16 -0.19 es:tumba
-0.11 -0.14 es:tumba de
0.40 0.35 es:turno
-0.12 -0.15 es:tuve
-0.21 -0.17 es:tuve ganas
0.03 -0.16 es:tuve que
-0.60 0.48 es:tuve un
0.27 0.15 es:tuve una
-0.06 -0.30 es:tuvimo
0.14 0.66 es:tuvo
0.49 0.68 es:tuya
0.39 0.74 es:ultima
0.23 0.10 es:ultima noche
0.38 0.23 es:ultima vez
0.61 0.08 es:ultimo
-0.59 -0.66 es:ultimo cigarr
-0.67 -0.55 es:ultimo dia
0.12 0.11 es:ultimo mensaj
-0.44 -0.25 es:un
0.24 0.41 es:un accide
-0.32 -0.17 es:un alivio
0.14 0.45 es:un amigo
0.24 0.04 es:un ano
0.37 0.36 es:un balazo
-0.27 0.28 es:un camion
-0.26 0.38 es:un chico
-0.08 0.44 es:un coche
-0.38 0.37 es:un compan
0.21 0.03 es:un cuchil
-0.32 0.41 es:un descon
-0.54 0.52 es:un desper
-0.20 0.24 es:un frasco
0.19 0.02 es:un hombre
-0.17 -0.38 es:un hotel
-0.28 -0.37 es:un infart
-0.14 -0.32 es:un infier
0.14 0.17 es:un lugar
-0.45 -0.45 es:un mensaj
-0.52 0.45 es:un peso
-0.23 0.29 es:un plan
-0.53 0.17 es:un puente
0.30 0.13 es:un sobre
-0.50 -0.44 es:un suicid
-0.14 0.59 es:un tiempo
-0.15 -0.18 es:un tipo
-0.10 0.26 es:un tiro
0.38 0.34 es:un video
0.16 0.23 es:una
-0.37 0.28 es:una carga
-0.28 -0.18 es:una carta
0.21 0.27 es:una cosa
0.18 -0.19 es:una hora
0.34 0.23 es:una idea
0.14 0.26 es:una lista
-0.25 0.23 es:una madre
-0.50 -0.25 es:una nota
-0.30 -0.25 es:una novela
0.09 0.26 es:una para
0.54 0.56 es:una parte
0.08 0.08 es:una pierna
0.09 0.27 es:una pistol
0.24 0.96 es:una sobred
-0.03 0.28 es:una soga
-0.07 -0.12 es:una sola
0.34 0.63 es:una vez
-0.26 0.28 es:una vida
-0.29 0.34 es:una vieja
-0.39 -0.59 es:una ~
0.75 0.66 es:unica
0.81 0.78 es:unico
0.58 0.55 es:unico que
-0.80 0.85 es:univer
0.21 0.04 es:uno
0.28 0.31 es:usted
0.74 0.21 es:va
0.60 0.34 es:va a
0.22 0.41 es:va mejor
-0.69 -0.75 es:vacaci
0.15 0.45 es:vacio
-0.04 -0.07 es:vale
0.06 0.34 es:vale nada
1.01 0.83 es:valor
0.61 0.56 es:valor y
-0.69 -0.80 es:vamos
-0.25 -0.33 es:vamos a
0.68 0.03 es:van
0.58 0.32 es:van a
-0.01 0.09 es:vaso
-0.03 0.35 es:vaya
-0.11 -0.05 es:ve
-0.47 -0.56 es:ve el
-1.31 0.41 es:veces
-0.14 0.37 es:veces a
-0.33 0.14 es:veces pienso
0.16 0.04 es:vecina
-1.35 -0.63 es:vecino
-0.59 0.21 es:veinte
-0.07 -0.23 es:vemos
-0.16 -0.24 es:venas
-0.88 -0.97 es:vender
-0.23 -0.26 es:veneno
0.13 0.20 es:veneno para
0.29 0.02 es:ventan
0.33 0.35 es:ventan y
-0.34 0.48 es:veo
-0.32 0.49 es:veo ningun
0.50 0.34 es:veo otra
-0.45 0.22 es:veo sentid
0.85 0.92 es:ver
-0.14 0.35 es:ver a
-0.41 -0.50 es:verano
0.70 0.63 es:verdad
0.44 0.49 es:verdad es
-0.91 -1.09 es:vergue
0.79 0.79 es:verlo
-0.68 -0.75 es:veteri
-0.45 -0.46 es:veteri y
0.09 0.13 es:vez
0.21 0.20 es:vez con
-0.39 0.07 es:vez el
-0.23 -0.34 es:vez en
-0.55 -0.61 es:vez la
0.34 0.37 es:vez me
0.07 0.69 es:vez que
0.08 0.17 es:vez y
-0.73 -0.77 es:vi
-0.26 -0.45 es:vi el
-0.28 -0.25 es:vi que
-0.31 -0.19 es:viaduc
-0.22 -0.13 es:viaduc y
-0.35 -0.47 es:viaje
0.30 0.20 es:vias
-0.44 -0.49 es:vias del
-0.34 -0.11 es:vida
0.32 0.61 es:vida no
0.64 0.61 es:vida se
-0.36 0.48 es:vida y
0.08 0.02 es:video
0.38 0.34 es:video para
-0.79 0.51 es:vieja
0.25 0.08 es:viejo
0.51 0.18 es:viene
0.53 0.39 es:viene el
-0.67 -0.01 es:vienen
-0.45 -0.44 es:vierne
-0.40 -0.04 es:vierne es
0.49 0.47 es:viga
-0.13 -0.51 es:vimos
-0.58 0.22 es:vino
0.78 0.80 es:vio
0.66 0.96 es:violar
-0.36 0.41 es:violar en
0.76 0.60 es:violo
0.01 -0.01 es:vista
0.44 0.01 es:viva
0.20 0.22 es:viva el
0.71 0.73 es:vivien
0.39 0.12 es:vivir
-0.02 -0.12 es:vivir mas
0.00 -0.24 es:vivir no
-0.23 -0.42 es:vivir y
0.75 0.41 es:vivo
-0.27 0.16 es:voces
-0.59 -0.64 es:volamo
-0.36 -0.38 es:volamo a
-0.51 -0.57 es:volo
0.48 0.61 es:volver
0.34 0.73 es:volver a
-0.91 0.65 es:volvi
-0.65 0.46 es:volvi a
0.09 0.02 es:volvio
0.18 -0.14 es:volvio a
-0.01 0.74 es:vomita
0.32 0.54 es:vomite
0.64 0.43 es:voy
0.29 0.21 es:voy a
0.09 -0.25 es:voy con
-0.62 -0.60 es:voy para
-0.20 -0.57 es:voz
0.71 0.85 es:vuelta
0.19 0.32 es:vuelta atras
0.68 0.63 es:vuelve
0.48 0.45 es:vuelve a
0.28 0.79 es:vuelvo
0.22 0.34 es:vuelvo a
0.56 0.51 es:wey
0.31 0.08 es:y
0.22 0.53 es:y a
0.33 0.35 es:y abri
0.27 0.19 es:y ahora
-0.42 0.21 es:y ando
0.46 0.41 es:y anoche
0.03 0.00 es:y cerre
-0.35 0.22 es:y colgo
-0.44 -0.43 es:y comimo
0.14 -0.08 es:y creo
0.25 0.22 es:y cuando
0.25 0.74 es:y despue
-0.05 -0.09 es:y dice
0.20 0.34 es:y dijo
0.60 0.57 es:y el
0.15 0.48 es:y ella
-0.24 0.00 es:y es
0.49 0.80 es:y esta
0.34 0.30 es:y estoy
0.25 0.12 es:y hoy
-0.33 -0.34 es:y juliet
0.55 0.54 es:y la
0.34 -0.05 es:y las
-0.59 -0.67 es:y le
-0.29 -0.28 es:y llame
-0.45 -0.43 es:y llegue
-0.38 -0.36 es:y llore
-0.23 -0.09 es:y lo
0.33 0.28 es:y los
0.04 -0.25 es:y luego
0.04 0.06 es:y manana
-0.09 -0.03 es:y me
0.57 0.69 es:y mi
0.16 0.37 es:y nadie
-0.23 -0.12 es:y no
0.13 0.17 es:y que
-0.18 -0.42 es:y quiero
-0.17 0.07 es:y sali
-0.03 -0.28 es:y salio
0.18 0.33 es:y se
0.13 0.21 es:y sigue
0.21 0.96 es:y tengo
0.30 0.36 es:y todavi
-0.32 -0.08 es:y todo
-0.16 -0.33 es:y una
0.70 0.65 es:y voy
0.34 0.22 es:y ya
-0.12 -0.30 es:y yo
0.04 0.23 es:ya
-0.02 0.24 es:ya deje
0.04 0.45 es:ya descan
-0.07 -0.14 es:ya escrib
-0.29 -0.22 es:ya esta
0.51 0.35 es:ya estoy
0.43 0.50 es:ya lo
0.74 0.76 es:ya me
-0.53 0.54 es:ya nada
-0.45 -0.20 es:ya ni
0.19 0.04 es:ya no
0.20 0.34 es:ya pense
0.36 0.29 es:ya saque
0.72 0.74 es:ya se
0.66 0.65 es:ya tengo
-0.19 0.20 es:ya termin
-0.23 -0.25 es:ya tome
0.56 0.08 es:yo
-0.27 -0.19 es:yo no
-0.24 0.34 es:yo tenia
0.34 0.27 es:yo voy
0.47 0.60 es:yo ya
-1.05 -1.08 es:~
-0.56 -0.62 es:~ con
0.07 -0.14 es:~ de
-0.49 -0.72 es:~ el
-0.80 -0.76 es:~ en
-0.36 0.29 es:~ haha
-0.57 -0.57 es:~ la
-0.36 -0.35 es:~ los
0.40 0.26 es:~ mi
0.26 -0.26 es:~ para
-0.34 -0.41 es:~ pero
0.81 0.74 es:~ una
0.23 0.32 es:~ y
-0.75 -0.77 es:~ ~
0.17 0.39 exit
0.10 -0.27 exit+forever
0.07 -0.08 exit+glad
0.00 0.04 exit+height
-0.21 0.94 exit+hold
-0.08 0.27 exit+hurt-other
-0.12 -0.19 exit+intend
-0.27 0.66 exit+kill-self
-0.45 -0.14 exit+kin
-0.08 -0.19 exit+leisure
-0.23 0.32 exit+letter
0.34 0.03 exit+life
0.37 0.44 exit+love
0.50 0.37 exit+matter
-0.33 -0.49 exit+no
-0.38 -0.35 exit+now
0.12 -0.31 exit+other
0.42 0.50 exit+papers
0.08 0.62 exit+passed
0.25 0.52 exit+past
0.19 0.24 exit+pet
0.39 0.39 exit+pills
0.08 0.22 exit+prepare
0.49 0.52 exit+quantity
0.33 0.43 exit+rope
0.04 0.38 exit+school
0.12 0.12 exit+self
0.07 0.07 exit+sorry
-0.56 0.85 exit+spoken
0.14 -0.09 exit+stand
-0.20 -0.09 exit+tonight
0.51 0.57 exit+took
0.17 0.28 exit+trapped
-0.30 0.34 exit+urge
-0.05 0.28 exit+vehicle
-0.69 -0.28 exit+violence
-0.16 0.44 exit+want
0.38 0.49 exit+you
-0.16 -0.19 exit>date
-0.16 -0.31 exit>exit
0.10 -0.27 exit>forever
-0.13 -0.18 exit>intend
0.31 -0.09 exit>life
0.43 0.86 exit>no
0.30 0.25 exit>now
0.37 0.34 exit>other
0.33 0.43 exit>rope
0.17 0.02 exit>self
0.24 -0.15 exit>stand
-0.38 -0.16 exit>tonight
0.63 0.69 find
0.69 0.72 find+hold
0.13 0.15 find+hurt-other
0.06 0.42 find+kin
-0.23 -0.23 find+letter
-0.32 -0.32 find+media
0.72 1.01 find+no
0.47 0.45 find+now
0.31 -0.05 find+other
0.27 0.20 find+papers
0.35 -0.01 find+past
0.27 0.20 find+peace
-0.33 0.37 find+pills
-0.40 0.01 find+prepare
0.12 0.44 find+question
-0.32 -0.32 find+rope
-0.38 0.46 find+routine
0.19 0.20 find+self
-0.04 -0.09 find+stand
-0.13 0.12 find+tonight
0.38 0.32 find+want
0.34 0.28 find>date
0.31 0.21 find>enough
-0.32 -0.32 find>find
0.44 0.30 find>kin
-0.32 -0.32 find>letter
-0.37 -0.44 find>other
0.43 0.35 find>past
0.33 0.42 find>self
0.09 -0.02 find>tonight
0.26 0.25 forever
-0.12 -0.13 forever+glad
0.47 0.60 forever+goodbye
-0.33 0.35 forever+intend
0.40 0.50 forever+last
0.08 -0.25 forever+life
-0.50 -0.36 forever+media
0.07 -0.10 forever+no
-0.43 -0.43 forever+now
0.45 0.29 forever+other
-0.04 -0.03 forever+past
0.34 0.57 forever+peace
0.59 0.51 forever+routine
-0.05 -0.22 forever+self
0.09 -0.06 forever+stand
0.18 0.11 forever+tonight
0.34 0.18 forever+want
0.23 0.19 forever+work
0.26 0.09 forever>forever
0.05 0.03 forever>glad
-0.36 -0.17 forever>media
-0.69 -0.09 forever>self
0.09 -0.06 forever>stand
0.40 0.29 forever>tonight
-0.30 -0.29 funeral
0.37 0.35 funeral+give-away
-0.43 -0.50 funeral+height
0.34 0.25 funeral+kin
-0.09 -0.10 funeral+laugh
-0.23 -0.26 funeral+leisure
-0.11 -0.15 funeral+letter
-0.09 -0.14 funeral+mourning
-0.29 -0.25 funeral+old
-0.23 -0.45 funeral+other
0.24 0.23 funeral+papers
0.36 0.33 funeral+passed
0.04 -0.49 funeral+past
0.08 0.45 funeral+peace
-0.25 -0.35 funeral+pet
0.39 0.12 funeral+pills
0.26 0.21 funeral+prepare
-0.10 -0.26 funeral+quantity
0.24 0.22 funeral+question
0.23 0.33 funeral+self
0.15 0.10 funeral+spoken
0.07 -0.00 funeral+stand
0.09 0.00 funeral+tonight
0.15 0.15 funeral+vehicle
-0.09 -0.10 funeral+water
0.07 -0.08 funeral+work
0.17 0.15 funeral>chores
-0.20 -0.22 funeral>date
0.18 0.16 funeral>kin
-0.31 -0.26 funeral>leisure
-0.57 -0.46 funeral>other
0.23 0.06 funeral>past
-0.25 -0.35 funeral>pet
-0.25 -0.24 funeral>quantity
0.15 0.15 funeral>question
0.01 -0.08 funeral>stand
0.74 0.55 gas
0.27 0.15 gas+hold
0.32 0.42 gas+intend
0.33 0.40 gas+now
0.03 -0.11 gas+other
-0.04 -0.00 gas+passed
0.44 0.49 gas+pet
0.39 0.40 gas+prepare
0.06 0.04 gas+quantity
0.25 0.18 gas+rope
0.55 0.57 gas+self
0.04 0.10 gas+stand
-0.46 -0.46 gas+tonight
-0.03 -0.02 gas+vehicle
0.41 0.31 gas>gas
-0.44 -0.43 gas>other
0.18 0.17 gas>self
0.41 0.31 gas>vehicle
-0.16 -0.15 give-away
-0.07 -0.07 give-away+goodbye
-0.34 0.60 give-away+hold
0.36 0.34 give-away+intend
0.52 0.72 give-away+kill-self
0.27 0.17 give-away+kin
-0.35 0.03 give-away+last
0.18 0.21 give-away+leisure
0.14 0.06 give-away+letter
0.42 0.34 give-away+matter
-0.20 -0.11 give-away+media
-0.10 0.43 give-away+no
0.54 0.68 give-away+now
-0.11 -0.23 give-away+old
0.08 0.15 give-away+other
0.17 0.05 give-away+papers
0.29 0.18 give-away+passed
-0.17 0.00 give-away+past
0.11 0.26 give-away+pet
-0.35 -0.29 give-away+pills
-0.09 -0.23 give-away+prepare
0.07 0.35 give-away+quantity
0.17 -0.02 give-away+question
-0.43 -0.49 give-away+revenge
-0.31 -0.47 give-away+school
0.10 0.25 give-away+self
-0.28 0.23 give-away+spoken
-0.53 -0.40 give-away+stand
-0.41 0.10 give-away+tonight
0.09 -0.07 give-away+trapped
-0.10 -0.14 give-away+vehicle
-0.27 0.48 give-away+violence
-0.05 -0.31 give-away+want
-0.14 -0.23 give-away+you
-0.39 -0.33 give-away>chores
-0.11 -0.21 give-away>kin
-0.24 -0.42 give-away>leisure
-0.27 -0.20 give-away>other
0.12 -0.00 give-away>papers
0.29 0.18 give-away>passed
0.11 0.27 give-away>pet
0.18 0.10 give-away>self
-0.68 -0.40 give-away>stand
0.09 -0.14 give-away>want
-0.21 -0.49 glad
0.22 0.27 glad+height
0.62 0.26 glad+hold
-0.15 -0.38 glad+hurt-self
-0.03 0.70 glad+intend
0.28 0.41 glad+joy
0.30 0.28 glad+kill-self
-0.20 0.48 glad+kin
0.15 0.19 glad+last
0.27 0.20 glad+laugh
0.37 0.33 glad+leisure
-0.33 -0.26 glad+life
-0.24 -0.23 glad+media
-0.11 0.19 glad+no
0.06 0.27 glad+now
-0.38 -0.43 glad+old
-0.05 -0.28 glad+other
0.36 0.25 glad+papers
0.34 0.29 glad+passed
-0.08 -0.28 glad+past
0.36 0.38 glad+peace
-0.37 -0.31 glad+pills
0.17 0.21 glad+prepare
-0.15 -0.29 glad+quantity
0.29 0.22 glad+rope
-0.03 0.33 glad+routine
-0.32 -0.47 glad+school
-0.32 -0.44 glad+self
-0.02 0.33 glad+spoken
0.17 0.33 glad+stand
0.13 0.01 glad+thanks
-0.41 -0.57 glad+tired
-0.19 -0.04 glad+tonight
0.11 0.19 glad+took
-0.27 0.10 glad+trapped
0.01 -0.42 glad+want
-0.46 0.09 glad+work
0.34 0.32 glad+you
0.27 0.23 glad>after
-0.35 -0.40 glad>date
0.31 0.39 glad>die
-0.48 -0.30 glad>end
-0.26 -0.32 glad>glad
0.17 0.26 glad>height
0.30 0.28 glad>kill-self
-0.19 0.24 glad>kin
0.31 0.26 glad>leisure
-0.25 -0.40 glad>life
-0.15 -0.09 glad>no
-0.29 -0.21 glad>other
0.25 0.25 glad>quantity
-0.13 -0.53 glad>self
0.32 0.33 glad>stand
0.23 0.26 glad>thanks
-0.24 -0.02 glad>tonight
0.39 0.35 glad>want
0.75 0.46 goodbye
0.40 0.44 goodbye+height
0.38 0.50 goodbye+hold
0.40 0.44 goodbye+intend
-0.17 -0.39 goodbye+kin
0.49 0.48 goodbye+last
-0.57 -0.65 goodbye+leisure
0.18 0.38 goodbye+letter
0.34 0.27 goodbye+love
0.37 0.30 goodbye+no
0.64 0.63 goodbye+now
-0.32 -0.35 goodbye+old
-0.17 -0.14 goodbye+other
0.36 0.44 goodbye+past
-0.56 -0.41 goodbye+prepare
0.24 0.18 goodbye+self
0.15 0.20 goodbye+sorry
0.22 0.22 goodbye+spoken
-0.16 -0.12 goodbye+stand
0.76 0.82 goodbye+thanks
-0.12 -0.28 goodbye+tonight
0.41 0.38 goodbye+trapped
-0.42 -0.49 goodbye+vehicle
0.41 0.74 goodbye+want
-0.35 -0.34 goodbye+work
0.57 0.67 goodbye+you
0.41 0.37 goodbye>do-it
0.47 0.60 goodbye>forever
-0.03 -0.22 goodbye>goodbye
-0.17 -0.39 goodbye>kin
-0.15 0.17 goodbye>letter
0.44 0.42 goodbye>no
0.22 0.22 goodbye>now
-0.32 -0.35 goodbye>old
0.48 0.47 goodbye>other
0.22 0.27 goodbye>past
-0.14 -0.32 goodbye>self
-0.39 -0.48 goodbye>stand
0.50 0.64 goodbye>thanks
-0.42 -0.39 goodbye>tonight
-0.35 -0.34 goodbye>work
0.65 0.70 goodbye>you
0.67 0.20 gun
-0.58 -0.31 gun+height
-0.23 -0.07 gun+hold
0.36 0.52 gun+hurt-other
0.32 0.33 gun+intend
0.11 -0.25 gun+kill-self
-0.14 0.44 gun+kin
-0.53 -0.32 gun+laugh
0.14 0.17 gun+letter
-0.55 0.22 gun+life
-0.37 0.10 gun+matter
-0.18 -0.16 gun+no
0.23 0.28 gun+now
0.44 0.46 gun+old
0.33 0.38 gun+other
0.06 0.22 gun+passed
0.16 -0.08 gun+past
0.41 0.66 gun+prepare
0.43 0.11 gun+self
0.20 0.43 gun+spoken
0.32 0.19 gun+stand
0.21 0.65 gun+tonight
0.14 0.20 gun+took
0.23 0.27 gun+trapped
0.39 0.34 gun+vehicle
-0.22 -0.20 gun+violence
-0.25 -0.42 gun+want
-0.09 -0.23 gun+water
0.14 0.12 gun+work
-0.42 0.34 gun+worry
-0.06 -0.16 gun>chores
0.11 0.69 gun>gun
-0.57 -0.19 gun>height
-0.05 0.38 gun>hold
0.28 0.25 gun>intend
0.33 0.53 gun>kin
-0.37 0.10 gun>life
-0.39 -0.37 gun>no
0.25 0.43 gun>other
0.23 -0.14 gun>past
0.20 0.26 gun>prepare
0.17 0.04 gun>self
-0.55 0.22 gun>spoken
0.26 -0.00 gun>stand
-0.02 0.46 gun>tonight
0.35 0.33 gun>vehicle
-0.09 -0.23 gun>water
0.06 -0.25 height
0.24 0.16 height+hold
0.29 0.19 height+intend
-0.18 -0.28 height+kill-self
-0.27 -0.31 height+kin
-0.07 0.10 height+last
-0.44 -0.35 height+laugh
0.09 -0.04 height+leisure
-0.11 -0.20 height+letter
0.19 0.04 height+media
0.08 0.26 height+no
0.20 0.22 height+now
-0.43 0.34 height+old
0.22 0.28 height+other
0.07 -0.03 height+papers
0.09 0.09 height+passed
-0.31 0.26 height+past
0.53 0.47 height+prepare
-0.61 -0.56 height+quantity
0.29 0.08 height+self
0.30 0.37 height+sorry
-0.09 -0.01 height+spoken
0.48 0.56 height+stand
0.18 0.24 height+therapy
-0.08 -0.09 height+tonight
-0.31 -0.03 height+train
0.26 0.52 height+trapped
0.55 0.42 height+urge
0.46 0.38 height+vehicle
-0.79 -0.60 height+violence
0.68 0.98 height+want
-0.17 -0.13 height+water
-0.46 -0.54 height+work
-0.52 -0.61 height+wound
0.05 -0.11 height>after
-0.58 -0.56 height>date
0.13 0.20 height>enough
0.40 0.44 height>goodbye
0.49 0.47 height>height
-0.07 0.48 height>last
-0.41 -0.29 height>laugh
0.08 -0.03 height>leisure
-0.34 -0.40 height>media
0.48 0.57 height>no
0.24 0.07 height>now
0.26 0.30 height>other
-0.26 0.30 height>past
-0.07 -0.07 height>prepare
-0.18 -0.11 height>quantity
-0.04 -0.38 height>self
0.22 0.30 height>sorry
0.33 0.33 height>stand
0.34 0.28 height>tonight
0.33 0.22 height>want
0.21 0.19 height>water
0.31 0.27 hold
0.01 0.12 hold+hurt-other
-0.21 0.24 hold+hurt-self
-0.30 -0.23 hold+kill-self
0.52 0.62 hold+kin
-0.37 -0.07 hold+last
-0.00 0.04 hold+laugh
-0.18 -0.37 hold+leisure
0.45 0.24 hold+letter
-0.05 -0.41 hold+life
-0.09 0.12 hold+matter
-0.31 0.23 hold+media
-0.26 0.35 hold+mourning
-0.21 -0.06 hold+no
0.20 0.67 hold+now
-0.11 -0.29 hold+old
0.10 0.34 hold+other
-0.45 -0.28 hold+pain
-0.21 -0.13 hold+papers
-0.24 0.16 hold+passed
-0.23 -0.01 hold+past
0.63 0.55 hold+peace
0.31 0.27 hold+pet
0.86 0.60 hold+pills
0.56 0.55 hold+poison
0.32 0.21 hold+prepare
-0.07 -0.02 hold+quantity
0.50 0.31 hold+question
-0.02 -0.15 hold+revenge
0.66 0.69 hold+rope
0.26 -0.02 hold+routine
0.20 0.13 hold+school
0.20 0.19 hold+self
0.49 0.51 hold+sleep-away
0.43 -0.05 hold+spoken
0.26 0.44 hold+stand
0.36 0.10 hold+substance
0.07 -0.43 hold+suicide
-0.47 -0.15 hold+therapy
-0.15 -0.23 hold+tired
0.17 0.28 hold+tonight
0.40 0.06 hold+took
0.51 0.45 hold+train
-0.11 0.20 hold+trapped
0.15 0.33 hold+urge
0.37 0.31 hold+vehicle
-0.05 0.16 hold+violence
-0.12 -0.34 hold+want
-0.12 -0.17 hold+water
-0.22 -0.29 hold+work
-0.06 0.16 hold+wound
-0.15 -0.20 hold+you
-0.17 -0.05 hold>aftermath
0.41 0.49 hold>anymore
0.36 0.36 hold>blade
0.12 -0.13 hold>cannot
-0.14 0.15 hold>child
0.68 0.63 hold>chores
0.88 1.00 hold>date
-0.33 0.01 hold>despair
0.24 0.06 hold>die
0.48 0.47 hold>end
-0.07 -0.17 hold>enough
0.65 0.75 hold>exit
-0.54 0.50 hold>give-away
0.38 0.32 hold>goodbye
-0.03 -0.00 hold>gun
-0.17 -0.15 hold>height
1.13 1.07 hold>hold
0.07 0.08 hold>hurt-other
0.33 -0.13 hold>hurt-self
0.06 -0.15 hold>intend
-0.15 -0.06 hold>last
0.36 0.55 hold>letter
0.36 0.42 hold>life
-0.20 0.15 hold>mourning
-0.52 -0.47 hold>no
-0.10 0.42 hold>now
0.40 0.53 hold>old
0.74 0.46 hold>other
-0.01 0.18 hold>papers
-0.22 0.47 hold>passed
-0.07 0.41 hold>past
0.88 0.46 hold>pills
0.30 0.11 hold>prepare
0.11 0.99 hold>quantity
0.55 0.58 hold>rope
-0.21 -0.23 hold>school
0.91 0.56 hold>self
0.55 0.52 hold>spoken
0.24 0.64 hold>stand
0.10 -0.35 hold>suicide
-0.47 -0.15 hold>therapy
0.24 0.12 hold>tonight
0.56 0.54 hold>took
-0.34 -0.24 hold>trapped
-0.03 0.11 hold>urge
0.72 0.64 hold>vehicle
0.18 -0.12 hold>violence
0.03 0.18 hold>want
0.28 0.40 hold>water
-0.33 -0.40 hold>work
-0.12 -0.20 hold>wound
0.28 0.13 hurt-other
0.49 0.42 hurt-other+intend
-0.27 -0.42 hurt-other+kin
-0.42 -0.40 hurt-other+laugh
0.04 -0.14 hurt-other+no
0.03 -0.17 hurt-other+now
0.32 0.11 hurt-other+other
-0.02 0.04 hurt-other+past
-0.20 -0.24 hurt-other+peace
0.07 0.08 hurt-other+prepare
0.40 0.51 hurt-other+revenge
0.02 -0.05 hurt-other+self
0.07 0.06 hurt-other+stand
-0.18 -0.15 hurt-other+therapy
0.66 0.64 hurt-other+tonight
-0.43 -0.46 hurt-other+took
0.45 0.54 hurt-other+trapped
-0.05 0.19 hurt-other+urge
-0.46 0.08 hurt-other+vehicle
-0.35 0.06 hurt-other+violence
0.67 0.49 hurt-other+voices
0.14 0.55 hurt-other+want
0.48 0.50 hurt-other+wound
0.40 0.43 hurt-other+you
0.34 0.20 hurt-other>date
0.02 -0.00 hurt-other>hold
0.08 0.12 hurt-other>hurt-other
0.32 0.20 hurt-other>kin
-0.37 -0.28 hurt-other>no
0.18 -0.06 hurt-other>other
0.08 0.28 hurt-other>past
0.07 0.08 hurt-other>prepare
0.40 0.51 hurt-other>revenge
0.45 0.28 hurt-other>self
0.07 0.06 hurt-other>stand
0.19 0.22 hurt-other>tonight
-0.45 0.18 hurt-other>vehicle
-0.20 -0.06 hurt-self
-0.34 -0.28 hurt-self+intend
-0.44 -0.14 hurt-self+last
-0.37 -0.52 hurt-self+no
0.14 0.12 hurt-self+now
-0.18 0.08 hurt-self+other
0.11 0.11 hurt-self+pain
-0.01 0.28 hurt-self+passed
-0.24 0.39 hurt-self+past
-0.28 0.10 hurt-self+prepare
-0.30 0.01 hurt-self+quantity
0.08 -0.08 hurt-self+question
-0.31 -0.29 hurt-self+routine
-0.04 -0.23 hurt-self+self
-0.43 -0.40 hurt-self+spoken
0.27 0.40 hurt-self+stand
0.19 0.33 hurt-self+substance
-0.56 -0.65 hurt-self+suicide
0.15 0.08 hurt-self+tonight
0.32 0.22 hurt-self+trapped
0.36 -0.05 hurt-self+urge
-0.04 -0.11 hurt-self+violence
-0.13 0.09 hurt-self+want
-0.19 -0.48 hurt-self+work
0.21 0.66 hurt-self+wound
0.31 0.27 hurt-self>anymore
-0.32 0.20 hurt-self>date
-0.34 0.21 hurt-self>last
0.65 0.01 hurt-self>no
0.08 -0.00 hurt-self>now
-0.44 0.34 hurt-self>past
-0.26 -0.12 hurt-self>quantity
-0.23 -0.18 hurt-self>self
0.28 -0.05 hurt-self>tonight
0.35 0.26 hurt-self>urge
0.43 0.35 hurt-self>wound
0.41 0.31 intend
0.13 0.29 intend+kill-self
-0.11 -0.28 intend+kin
-0.37 -0.21 intend+last
-0.55 -0.50 intend+laugh
-0.68 -0.79 intend+leisure
0.31 0.30 intend+letter
0.83 1.21 intend+life
-0.52 -0.45 intend+love
0.57 0.22 intend+matter
-0.45 -0.42 intend+media
-0.07 0.15 intend+mourning
0.01 -0.07 intend+no
-0.24 -0.33 intend+now
0.05 0.05 intend+old
0.04 -0.10 intend+other
0.15 0.30 intend+pain
0.16 0.25 intend+papers
-0.21 -0.05 intend+passed
-0.06 0.22 intend+past
0.49 0.52 intend+peace
0.19 0.14 intend+pet
0.55 0.69 intend+pills
0.04 0.53 intend+poison
0.29 0.10 intend+prepare
0.16 -0.01 intend+quantity
0.09 0.04 intend+revenge
0.25 0.30 intend+rope
0.14 -0.03 intend+school
0.21 -0.03 intend+self
0.08 0.46 intend+sleep-away
-0.40 0.29 intend+spoken
0.09 0.05 intend+stand
-0.03 0.24 intend+substance
0.19 0.71 intend+suicide
0.52 0.56 intend+thanks
-0.36 -0.28 intend+therapy
0.41 0.43 intend+tired
-0.36 -0.42 intend+tonight
-0.28 -0.11 intend+took
0.44 0.41 intend+train
-0.35 -0.38 intend+trapped
0.11 0.57 intend+urge
-0.50 -0.20 intend+vehicle
-0.22 -0.26 intend+violence
-0.01 0.47 intend+want
-0.13 -0.16 intend+water
0.61 0.55 intend+work
0.26 0.38 intend+worry
0.43 0.12 intend+wound
0.17 0.67 intend+you
0.33 0.28 intend>after
-0.16 0.87 intend>alone
-0.29 -0.41 intend>anymore
0.14 0.25 intend>burden
-0.27 -0.21 intend>care
0.11 0.02 intend>child
-0.10 -0.11 intend>chores
0.28 0.28 intend>date
0.50 0.69 intend>die
-0.16 -0.27 intend>do-it
-0.04 0.05 intend>end
0.27 0.37 intend>enough
-0.07 -0.20 intend>exit
-0.20 0.62 intend>glad
-0.12 -0.06 intend>height
-0.42 -0.38 intend>hold
0.49 0.33 intend>hurt-other
-0.34 -0.28 intend>hurt-self
0.03 -0.07 intend>intend
0.03 0.13 intend>kill-self
0.39 0.31 intend>kin
-0.05 -0.07 intend>last
0.01 0.28 intend>leisure
0.93 1.04 intend>life
-0.06 -0.05 intend>matter
-0.22 0.61 intend>no
-0.53 -0.35 intend>now
0.24 0.20 intend>other
-0.01 0.13 intend>pain
0.22 0.75 intend>passed
0.41 0.56 intend>past
-0.08 -0.27 intend>peace
0.37 0.42 intend>poison
0.48 0.50 intend>quantity
0.14 0.21 intend>question
0.12 0.13 intend>revenge
0.54 0.63 intend>rope
-0.18 -0.16 intend>self
0.52 0.38 intend>sleep-away
-0.59 -0.35 intend>stand
0.46 0.67 intend>suicide
0.38 0.44 intend>thanks
0.27 0.38 intend>tired
-0.34 -0.34 intend>tonight
0.27 0.27 intend>took
0.17 0.48 intend>urge
0.14 0.85 intend>want
0.03 -0.11 intend>wound
-0.02 0.53 intend>you
0.13 -0.70 joy
-0.26 -0.44 joy+other
0.04 -0.24 joy+past
0.00 -0.38 joy+self
-0.17 -0.10 joy+spoken
-0.19 -0.15 joy+tonight
-0.19 -0.15 joy+work
0.07 -0.20 joy>past
-0.17 -0.10 joy>tonight
-0.17 -0.10 joy>work
1.04 0.61 kill-self
-0.54 -0.27 kill-self+last
-0.61 -0.16 kill-self+laugh
-0.42 -0.49 kill-self+leisure
-0.01 -0.20 kill-self+life
0.36 0.31 kill-self+matter
-0.09 -0.41 kill-self+no
-0.27 -0.19 kill-self+now
-0.04 0.38 kill-self+old
-0.27 -0.05 kill-self+other
0.30 0.28 kill-self+passed
-0.16 0.28 kill-self+past
-0.50 0.49 kill-self+pet
0.14 0.11 kill-self+pills
0.11 -0.05 kill-self+prepare
0.55 0.38 kill-self+quantity
0.31 0.65 kill-self+question
0.51 0.62 kill-self+rope
0.34 0.20 kill-self+school
0.12 -0.05 kill-self+self
-0.21 0.34 kill-self+spoken
-0.28 0.13 kill-self+stand
0.66 0.92 kill-self+suicide
0.74 0.60 kill-self+tonight
0.36 0.28 kill-self+train
-0.16 0.21 kill-self+trapped
0.22 -0.06 kill-self+urge
-0.21 -0.21 kill-self+violence
0.27 0.16 kill-self+want
0.12 0.04 kill-self+water
0.08 0.08 kill-self+wound
0.46 0.44 kill-self+you
0.06 -0.09 kill-self>anymore
-0.25 0.18 kill-self>child
-0.17 0.44 kill-self>date
0.62 0.45 kill-self>end
0.11 -0.25 kill-self>gun
-0.05 0.69 kill-self>hold
0.16 0.70 kill-self>intend
-0.67 -0.25 kill-self>laugh
0.25 0.55 kill-self>life
-0.16 -0.35 kill-self>no
-0.44 -0.38 kill-self>now
-0.25 -0.21 kill-self>other
-0.02 0.74 kill-self>past
-0.50 0.49 kill-self>pet
0.08 0.16 kill-self>self
-0.12 -0.16 kill-self>stand
0.92 0.79 kill-self>tonight
0.11 -0.25 kill-self>violence
0.15 0.25 kill-self>want
0.02 -0.07 kill-self>water
-0.06 -0.24 kin
-0.68 0.01 kin+last
-0.11 -0.25 kin+leisure
-0.49 -0.70 kin+letter
-0.96 -0.48 kin+life
0.04 0.08 kin+matter
-0.36 -0.61 kin+media
-0.52 -0.31 kin+mourning
-0.19 -0.28 kin+no
0.03 0.12 kin+now
-0.36 -0.20 kin+old
0.24 0.10 kin+other
0.04 0.29 kin+pain
0.03 -0.01 kin+papers
-0.13 -0.02 kin+passed
0.12 -0.02 kin+past
0.22 0.02 kin+peace
0.31 0.21 kin+pet
-0.03 0.33 kin+pills
-0.37 -0.15 kin+prepare
-0.01 -0.15 kin+quantity
-0.54 -0.48 kin+question
-0.32 0.69 kin+rope
0.43 0.45 kin+routine
0.30 0.42 kin+school
0.20 0.16 kin+self
-0.32 0.20 kin+spoken
0.08 0.18 kin+stand
-0.70 0.37 kin+suicide
0.21 0.27 kin+thanks
0.44 0.31 kin+tonight
-0.11 0.72 kin+took
0.02 0.06 kin+trapped
-0.13 0.23 kin+urge
-0.55 -0.33 kin+vehicle
0.46 0.16 kin+violence
-0.36 -0.11 kin+want
-0.39 -0.32 kin+water
-0.33 0.48 kin+worry
-0.13 -0.12 kin+wound
0.20 0.26 kin+you
-0.21 -0.20 kin>after
-0.34 -0.31 kin>aftermath
0.37 0.32 kin>anymore
-0.01 -0.08 kin>burden
0.34 0.40 kin>cannot
-0.28 -0.22 kin>care
-0.17 -0.22 kin>chores
0.16 0.16 kin>date
0.15 0.23 kin>despair
-0.42 -0.33 kin>die
0.13 0.62 kin>exit
-0.20 0.37 kin>find
0.27 0.19 kin>funeral
-0.40 -0.35 kin>give-away
-0.26 0.20 kin>glad
-0.27 0.25 kin>gun
0.28 0.11 kin>hold
-0.62 -0.54 kin>intend
-0.12 -0.15 kin>leisure
-0.37 -0.29 kin>letter
-0.41 -0.42 kin>life
0.09 0.04 kin>matter
-0.24 -0.47 kin>mourning
0.27 -0.04 kin>no
0.24 0.09 kin>now
-0.29 -0.50 kin>old
0.27 0.43 kin>other
-0.44 -0.48 kin>papers
-0.46 -0.05 kin>passed
0.15 -0.29 kin>past
0.20 -0.01 kin>pills
-0.23 0.27 kin>prepare
0.03 0.03 kin>quantity
-0.20 0.45 kin>rope
0.11 0.06 kin>self
-0.35 0.59 kin>spoken
0.14 0.33 kin>stand
-0.68 0.45 kin>suicide
0.29 0.30 kin>tonight
0.01 0.19 kin>took
0.48 0.52 kin>trapped
0.55 0.77 kin>violence
0.02 0.16 kin>want
-0.26 0.28 kin>worry
0.48 0.41 kin>wound
0.26 0.11 last
0.30 0.35 last+laugh
0.16 -0.06 last+leisure
0.47 0.29 last+letter
-0.64 -0.38 last+media
-0.35 -0.42 last+no
-0.62 -0.27 last+now
-0.41 -0.03 last+other
-0.11 -0.16 last+papers
0.05 -0.09 last+passed
-0.04 0.05 last+past
-0.14 -0.17 last+peace
0.03 -0.08 last+pills
0.06 0.17 last+prepare
0.45 0.23 last+quantity
0.29 0.33 last+question
-0.41 -0.33 last+revenge
0.26 0.15 last+rope
-0.42 -0.05 last+school
0.04 0.13 last+self
-0.07 -0.20 last+spoken
-0.41 -0.26 last+stand
-0.38 0.23 last+substance
0.20 0.24 last+thanks
-0.23 0.05 last+therapy
-0.28 -0.05 last+tonight
-0.49 -0.37 last+took
-0.21 0.05 last+train
-0.06 0.04 last+trapped
0.09 0.10 last+violence
0.31 0.31 last+voices
0.39 0.30 last+want
-0.18 -0.21 last+work
-0.02 0.53 last+wound
0.44 0.51 last+you
0.33 0.36 last>aftermath
0.06 0.09 last>date
-0.09 -0.12 last>do-it
-0.05 -0.23 last>end
0.16 0.14 last>goodbye
-0.04 0.23 last>hold
0.07 0.07 last>intend
-0.48 -0.58 last>last
0.08 -0.07 last>leisure
0.46 0.24 last>letter
-0.42 -0.57 last>media
-0.13 -0.24 last>now
-0.70 -0.08 last>other
-0.17 -0.35 last>passed
-0.03 -0.36 last>past
-0.14 -0.17 last>peace
-0.16 -0.21 last>self
0.02 0.27 last>spoken
-0.23 0.05 last>therapy
-0.18 0.34 last>tonight
0.30 0.35 last>violence
0.30 0.30 last>want
-0.19 -0.15 last>work
0.27 0.25 last>you
0.20 0.02 laugh
-0.27 -0.30 laugh+leisure
-0.08 -0.08 laugh+media
-0.15 -0.19 laugh+mourning
0.96 0.97 laugh+no
-0.14 -0.31 laugh+now
-0.27 -0.37 laugh+other
0.12 -0.19 laugh+past
0.51 0.45 laugh+pills
0.18 0.17 laugh+quantity
0.29 0.33 laugh+question
0.17 0.16 laugh+revenge
0.29 0.31 laugh+rope
-0.17 -0.24 laugh+school
-0.58 -0.71 laugh+self
0.22 0.66 laugh+spoken
-0.32 0.24 laugh+stand
0.34 0.40 laugh+suicide
0.24 0.28 laugh+therapy
0.45 0.55 laugh+tonight
0.12 -0.12 laugh+took
0.40 0.39 laugh+train
-0.53 -0.42 laugh+urge
0.09 0.06 laugh+violence
-0.17 -0.42 laugh+want
-0.36 -0.30 laugh+water
0.07 -0.01 laugh+work
-0.01 0.05 laugh+you
-0.61 -0.50 laugh>die
0.29 0.38 laugh>hold
-0.03 0.63 laugh>kill-self
0.19 0.27 laugh>last
-0.09 -0.17 laugh>mourning
0.55 0.55 laugh>no
0.14 0.40 laugh>now
-0.51 -0.43 laugh>other
0.29 0.33 laugh>question
0.28 0.42 laugh>self
-0.09 -0.10 laugh>tonight
0.57 0.60 laugh>want
-1.35 -1.07 leisure
-0.68 -0.69 leisure+letter
-0.28 -0.43 leisure+life
-0.31 -0.35 leisure+matter
-0.19 -0.30 leisure+media
-0.11 -0.17 leisure+mourning
-0.00 -0.31 leisure+no
-0.10 -0.07 leisure+now
-0.16 -0.29 leisure+old
-0.14 -0.10 leisure+other
-0.21 -0.31 leisure+papers
0.16 0.18 leisure+passed
-0.05 -0.17 leisure+past
0.18 0.11 leisure+pills
-0.34 -0.15 leisure+prepare
0.01 -0.06 leisure+quantity
-0.27 -0.27 leisure+question
-0.48 -0.52 leisure+rope
-0.10 -0.17 leisure+routine
0.02 -0.17 leisure+school
-0.51 -0.39 leisure+self
-0.39 -0.30 leisure+spoken
0.03 -0.03 leisure+stand
0.10 0.18 leisure+therapy
-1.14 -0.25 leisure+tonight
-0.32 -0.44 leisure+took
-0.21 0.20 leisure+train
-0.60 -0.65 leisure+trapped
0.18 0.38 leisure+vehicle
-0.49 0.29 leisure+violence
-0.12 -0.24 leisure+want
0.29 0.10 leisure+water
-0.20 -0.54 leisure+you
-0.13 -0.28 leisure>aftermath
-0.20 -0.35 leisure>chores
0.16 -0.01 leisure>date
-0.44 -0.46 leisure>die
-0.06 -0.21 leisure>end
0.05 0.16 leisure>height
-0.04 -0.33 leisure>kin
0.12 0.04 leisure>last
0.05 -0.02 leisure>leisure
-0.18 -0.22 leisure>letter
-0.18 -0.28 leisure>media
-0.11 -0.17 leisure>mourning
-0.42 -0.46 leisure>no
-0.30 0.21 leisure>now
-0.26 -0.47 leisure>old
0.11 -0.25 leisure>other
-0.19 -0.03 leisure>passed
0.10 0.17 leisure>past
0.31 0.25 leisure>quantity
-0.20 -0.16 leisure>question
-0.14 -0.10 leisure>self
-0.43 0.33 leisure>tonight
0.38 0.29 leisure>water
0.60 -0.00 letter
-0.25 0.60 letter+life
0.38 0.28 letter+matter
-1.03 -0.63 letter+media
-0.10 -0.09 letter+no
0.35 0.28 letter+now
-0.35 -0.24 letter+old
0.12 -0.06 letter+other
0.04 -0.16 letter+papers
0.06 0.01 letter+passed
0.07 0.02 letter+past
0.07 0.22 letter+prepare
0.06 -0.06 letter+quantity
-0.03 0.02 letter+question
-0.32 -0.32 letter+rope
-0.33 -0.47 letter+school
0.16 -0.00 letter+self
-0.11 -0.30 letter+spoken
0.37 0.11 letter+stand
0.05 -0.34 letter+suicide
0.48 0.49 letter+thanks
-0.25 -0.28 letter+therapy
0.32 0.14 letter+tonight
0.26 0.29 letter+trapped
-0.59 0.26 letter+want
0.21 0.37 letter+work
0.39 0.39 letter+you
0.33 0.29 letter>anymore
0.48 0.47 letter>child
-0.42 -0.06 letter>date
-0.29 -0.05 letter>die
0.18 0.01 letter>end
-0.40 0.21 letter>exit
-0.27 0.10 letter>goodbye
0.50 0.44 letter>hold
-0.76 -0.71 letter>kin
0.18 0.18 letter>last
-0.49 -0.55 letter>leisure
0.27 0.40 letter>letter
-0.16 0.02 letter>media
0.26 0.66 letter>no
0.30 0.29 letter>now
0.17 0.33 letter>other
0.31 0.40 letter>past
-0.36 -0.03 letter>quantity
-0.32 -0.32 letter>rope
-0.63 -0.68 letter>self
0.37 0.40 letter>stand
-0.46 -0.39 letter>therapy
0.32 0.14 letter>tonight
-0.44 0.46 letter>want
0.27 0.25 letter>you
0.37 0.40 life
-0.37 -0.46 life+love
0.59 0.28 life+matter
-0.34 -0.45 life+media
0.34 0.53 life+no
-0.17 0.22 life+now
-0.22 -0.28 life+old
-0.29 0.05 life+other
0.65 0.68 life+pain
0.26 0.39 life+passed
-0.73 -0.41 life+past
-0.47 0.57 life+pills
-0.23 0.02 life+quantity
0.37 0.45 life+routine
-0.10 -0.16 life+self
-0.38 0.42 life+sorry
-0.99 0.63 life+spoken
-0.42 0.08 life+stand
0.25 -0.07 life+suicide
0.13 0.23 life+therapy
-0.09 0.76 life+tired
-0.30 -0.39 life+tonight
-0.41 -0.58 life+took
0.42 0.50 life+trapped
-0.07 -0.15 life+urge
0.00 0.12 life+violence
-0.08 -0.33 life+want
0.04 0.11 life+work
0.10 -0.11 life+you
0.33 0.40 life>anymore
0.50 0.75 life>cannot
-0.33 -0.15 life>date
-0.38 0.42 life>despair
-0.51 -0.56 life>die
0.22 0.13 life>do-it
0.48 1.11 life>end
-0.27 -0.29 life>forever
0.01 0.21 life>hold
0.47 0.56 life>intend
-0.30 0.48 life>kin
0.03 0.21 life>life
0.08 0.22 life>matter
0.45 0.74 life>no
-0.39 -0.28 life>now
0.13 0.61 life>other
-0.32 -0.04 life>past
-0.20 -0.08 life>self
-0.11 0.12 life>tonight
-0.11 -0.46 life>want
0.21 -0.08 life>work
-0.06 -0.40 love
0.39 0.56 love+no
-0.37 -0.46 love+now
-0.11 -0.08 love+other
0.13 0.10 love+past
0.33 0.31 love+pills
0.09 0.01 love+quantity
-0.06 -0.19 love+self
0.34 0.27 love+sorry
-0.44 -0.39 love+spoken
0.33 0.31 love+took
0.39 0.30 love+want
-0.21 -0.19 love+you
0.34 0.27 love>goodbye
-0.37 -0.46 love>life
0.40 0.31 love>love
-0.37 -0.46 love>now
-0.17 -0.10 love>other
-0.01 -0.07 love>quantity
-0.28 -0.34 love>self
0.02 0.21 love>want
0.49 0.45 love>you
0.23 0.70 matter
0.01 1.06 matter+no
-0.04 0.31 matter+now
0.32 0.33 matter+other
0.50 0.41 matter+papers
-0.19 0.11 matter+passed
-0.11 -0.17 matter+past
0.35 0.18 matter+pet
0.41 0.17 matter+pills
0.25 0.20 matter+prepare
0.03 0.24 matter+quantity
-0.27 0.47 matter+question
-0.12 -0.00 matter+self
-0.37 0.10 matter+spoken
0.20 0.15 matter+stand
0.18 -0.10 matter+tonight
-0.08 -0.27 matter+took
0.21 0.35 matter+want
0.07 0.44 matter>alone
-0.03 0.41 matter>anymore
-0.03 0.41 matter>cannot
0.45 0.25 matter>date
0.23 0.30 matter>die
0.08 0.14 matter>do-it
0.55 0.50 matter>intend
0.43 0.21 matter>life
0.18 0.25 matter>matter
0.44 0.41 matter>no
0.41 0.42 matter>other
0.03 -0.03 matter>pet
0.43 0.30 matter>quantity
-0.27 0.47 matter>question
0.20 -0.12 matter>self
0.23 0.25 matter>want
-0.79 -0.53 media
-0.09 -0.12 media+mourning
0.26 0.19 media+no
-0.32 -0.47 media+now
0.02 -0.16 media+other
0.04 0.03 media+papers
-0.10 -0.09 media+past
-0.40 -0.41 media+pills
-0.20 -0.23 media+prepare
0.04 -0.27 media+quantity
-0.09 0.02 media+question
-0.62 -0.13 media+rope
-0.58 0.02 media+school
-0.21 0.02 media+self
-0.37 -0.04 media+spoken
-0.73 -0.88 media+stand
-0.64 -0.84 media+suicide
0.27 0.33 media+tonight
-0.39 -0.39 media+trapped
-0.40 -0.27 media+violence
-0.08 -0.19 media+want
-0.42 0.07 media+work
-0.49 -0.18 media+wound
-0.16 -0.19 media+you
-0.15 -0.22 media>chores
-0.16 -0.22 media>date
-0.32 -0.34 media>die
-0.53 -0.45 media>end
-0.32 -0.32 media>find
0.14 0.08 media>intend
-0.31 -0.43 media>kin
-0.08 0.05 media>last
-0.34 -0.17 media>letter
-0.32 -0.49 media>life
-0.29 -0.40 media>media
-0.08 -0.08 media>mourning
-0.52 0.04 media>no
0.20 0.07 media>other
0.14 0.08 media>papers
-0.53 -0.59 media>past
-0.40 -0.41 media>pills
-0.11 -0.13 media>prepare
0.25 0.11 media>quantity
-0.55 -0.05 media>rope
0.19 0.71 media>self
-0.26 -0.28 media>spoken
-0.39 -0.37 media>stand
0.12 -0.04 media>suicide
0.50 0.45 media>tonight
0.02 -0.23 media>want
-0.13 -0.18 media>work
-1.20 -0.81 mourning
-0.39 0.31 mourning+no
-0.21 0.34 mourning+now
-0.37 -0.61 mourning+other
-0.25 -0.37 mourning+pain
-0.09 0.50 mourning+papers
-0.28 -0.43 mourning+past
0.23 0.01 mourning+prepare
0.15 -0.21 mourning+quantity
-0.15 -0.37 mourning+routine
-0.42 -0.25 mourning+self
-0.46 0.28 mourning+suicide
-0.15 -0.21 mourning+tonight
-0.40 0.31 mourning+urge
-0.21 0.02 mourning+work
-0.24 -0.46 mourning>date
-0.07 0.15 mourning>intend
-0.47 -0.15 mourning>kin
-0.29 -0.18 mourning>media
-0.34 -0.17 mourning>mourning
-0.09 -0.17 mourning>now
-0.36 -0.51 mourning>other
-0.09 0.50 mourning>papers
-0.09 -0.26 mourning>past
-0.21 -0.35 mourning>quantity
-0.46 -0.27 mourning>self
0.00 0.14 no
-0.43 -0.27 no+now
-0.15 0.35 no+old
-0.03 -0.21 no+other
-0.37 -0.64 no+pain
0.16 -0.01 no+papers
-0.24 -0.36 no+passed
0.52 0.20 no+past
-0.14 -0.20 no+peace
0.37 0.79 no+pet
0.33 0.01 no+pills
0.25 0.49 no+poison
0.28 0.28 no+prepare
-0.74 -0.06 no+quantity
0.24 0.19 no+question
0.24 0.23 no+revenge
-0.07 0.34 no+rope
0.25 -0.25 no+routine
0.32 0.23 no+school
0.07 -0.04 no+self
0.02 0.60 no+sleep-away
0.14 -0.02 no+sorry
-0.01 0.02 no+spoken
0.46 0.41 no+stand
-0.47 0.24 no+substance
-0.41 -0.70 no+suicide
0.18 0.19 no+thanks
0.56 0.46 no+therapy
-0.17 -0.37 no+tired
0.35 0.30 no+tonight
-0.25 0.08 no+took
-0.40 -0.44 no+train
0.26 0.13 no+trapped
0.07 -0.11 no+urge
-0.43 0.67 no+vehicle
0.09 -0.27 no+violence
-0.33 -0.48 no+voices
-0.44 -0.32 no+want
0.75 0.83 no+water
-0.00 -0.15 no+work
-0.00 -0.13 no+worry
0.32 0.51 no+wound
0.76 0.72 no+you
0.62 0.56 no>aftermath
-0.48 -0.36 no>alone
-0.18 -0.02 no>anymore
0.30 0.52 no>burden
-0.05 0.46 no>cannot
-0.15 0.20 no>care
-0.24 -0.49 no>child
0.01 -0.02 no>chores
-0.09 0.22 no>date
-0.63 -0.16 no>despair
-0.53 -0.32 no>die
-0.04 -0.12 no>do-it
0.37 0.68 no>eating
0.38 -0.03 no>end
-0.17 0.28 no>enough
-0.67 -0.42 no>exit
0.10 0.36 no>find
-0.46 -0.30 no>forever
0.33 0.07 no>give-away
-0.34 0.53 no>glad
-0.17 -0.30 no>goodbye
-0.57 -0.53 no>gun
-0.09 -0.08 no>hold
-1.23 -0.68 no>hurt-self
-0.53 -0.33 no>intend
-0.70 -0.56 no>kill-self
0.51 0.32 no>kin
0.85 0.84 no>laugh
-0.52 -0.60 no>leisure
0.32 0.61 no>life
0.23 0.23 no>love
-0.25 0.84 no>matter
0.02 -0.30 no>no
0.07 -0.14 no>now
0.28 0.43 no>other
-0.61 -0.55 no>pain
0.67 0.63 no>papers
0.32 0.56 no>passed
0.31 0.00 no>past
-0.23 -0.27 no>peace
0.22 -0.04 no>pills
0.42 0.68 no>prepare
-0.11 0.56 no>quantity
0.20 0.25 no>question
-0.04 -0.17 no>self
0.02 0.60 no>sleep-away
0.48 0.55 no>sorry
0.34 0.56 no>spoken
-0.06 -0.09 no>stand
-0.81 -0.72 no>suicide
-0.22 0.32 no>tired
-0.46 -0.32 no>tonight
-0.45 -0.29 no>took
0.21 0.31 no>trapped
-0.10 -0.06 no>urge
-0.66 -0.61 no>violence
-0.49 -0.67 no>voices
-0.30 -0.72 no>want
-0.13 -0.02 no>work
0.01 -0.07 no>worry
-0.30 -0.06 no>wound
0.47 0.76 no>you
-0.30 -0.30 now+old
0.41 0.13 now+other
-0.02 0.38 now+pain
-0.22 0.05 now+papers
0.07 0.30 now+passed
0.36 0.22 now+past
0.03 0.13 now+peace
0.16 0.20 now+pet
0.70 0.96 now+pills
-0.19 -0.23 now+poison
0.17 -0.01 now+prepare
0.46 0.09 now+quantity
0.18 -0.01 now+question
0.04 0.06 now+revenge
0.41 0.21 now+rope
-0.11 -0.20 now+routine
0.14 0.08 now+school
0.22 -0.05 now+self
0.38 0.37 now+sleep-away
0.27 0.23 now+sorry
0.44 0.79 now+spoken
0.46 0.16 now+stand
-0.09 0.45 now+substance
0.55 1.04 now+suicide
-0.22 -0.24 now+thanks
-0.08 0.05 now+therapy
-0.33 0.00 now+tired
-0.05 -0.08 now+tonight
0.03 0.10 now+took
-0.19 0.04 now+train
0.22 0.30 now+trapped
0.04 0.45 now+urge
-0.12 -0.17 now+vehicle
0.82 0.05 now+violence
0.05 0.19 now+want
0.10 -0.03 now+water
-0.04 0.19 now+work
-0.17 0.49 now+worry
0.10 -0.15 now+wound
-0.08 0.07 now+you
-0.23 0.33 now>after
0.05 0.25 now>aftermath
0.63 0.79 now>alone
0.31 0.03 now>anymore
0.48 0.24 now>cannot
-0.13 -0.34 now>child
0.52 0.39 now>date
0.07 0.56 now>despair
-0.41 -0.29 now>die
0.33 0.54 now>do-it
-0.43 0.51 now>eating
-0.00 0.45 now>end
-0.09 -0.07 now>exit
0.27 0.19 now>gas
-0.19 -0.23 now>glad
0.44 0.42 now>goodbye
-0.01 0.05 now>height
0.34 0.87 now>hold
-0.01 -0.19 now>hurt-other
0.18 0.19 now>hurt-self
-0.28 -0.37 now>intend
0.34 0.92 now>kill-self
-0.33 -0.02 now>last
-0.28 -0.37 now>laugh
0.16 0.14 now>leisure
0.15 0.05 now>letter
0.33 1.07 now>life
0.16 0.35 now>matter
-0.24 -0.22 now>media
-0.30 -0.09 now>no
0.22 0.61 now>now
0.19 -0.03 now>other
-0.23 0.29 now>papers
-0.30 0.08 now>passed
0.52 0.39 now>past
-0.11 0.17 now>peace
0.54 0.64 now>pills
0.06 -0.06 now>prepare
0.27 0.21 now>quantity
0.47 0.44 now>question
-0.24 -0.22 now>rope
0.22 0.30 now>self
0.19 0.25 now>spoken
0.52 0.30 now>stand
0.06 0.24 now>substance
-0.05 0.61 now>suicide
-0.20 -0.23 now>thanks
-0.33 0.00 now>tired
-0.12 -0.26 now>tonight
-0.04 -0.01 now>took
0.32 0.39 now>train
0.51 0.63 now>trapped
0.04 0.24 now>urge
0.78 0.61 now>violence
0.11 0.47 now>want
-0.18 -0.25 now>work
0.28 0.16 now>wound
-0.08 -0.03 now>you
-0.89 -0.39 old
-0.51 -0.33 old+other
-0.38 -0.47 old+papers
-0.26 0.14 old+past
-0.37 -0.45 old+peace
-0.15 -0.17 old+pet
0.25 0.13 old+pills
0.02 0.14 old+prepare
-0.05 0.36 old+quantity
0.10 0.36 old+question
-0.23 -0.26 old+revenge
-0.01 -0.20 old+routine
-0.30 -0.39 old+school
-0.11 -0.01 old+self
0.03 -0.15 old+spoken
-0.12 -0.18 old+stand
-0.48 0.58 old+suicide
0.26 0.05 old+tonight
0.47 0.35 old+took
-0.20 0.07 old+train
0.26 -0.01 old+trapped
0.44 0.19 old+violence
-0.31 -0.10 old+want
-0.03 -0.15 old+water
-0.30 0.28 old+work
-0.38 -0.07 old+wound
0.34 0.36 old>gun
0.18 0.31 old>hold
0.32 0.13 old>intend
-0.12 -0.13 old>leisure
-0.26 -0.34 old>letter
0.19 0.56 old>no
0.07 0.45 old>old
-0.08 0.09 old>other
-0.30 -0.46 old>papers
0.16 0.19 old>past
-0.14 -0.16 old>pet
-0.23 -0.26 old>revenge
-0.30 -0.39 old>school
0.18 -0.47 old>self
0.04 -0.26 old>spoken
0.21 0.21 old>stand
0.16 0.08 old>took
0.22 -0.13 old>violence
-0.27 -0.30 old>want
-0.40 -0.27 other
-0.27 -0.06 other+pain
0.20 0.08 other+papers
0.05 -0.02 other+passed
-0.10 0.20 other+past
0.11 -0.05 other+peace
0.42 -0.02 other+pet
-0.32 0.07 other+pills
-0.23 -0.30 other+poison
0.06 0.07 other+prepare
-0.18 -0.28 other+quantity
0.03 0.02 other+question
0.16 0.16 other+revenge
-0.11 -0.04 other+rope
0.01 0.16 other+routine
-0.08 0.08 other+school
0.05 0.19 other+self
0.13 -0.17 other+sleep-away
0.07 0.03 other+sorry
-0.37 -0.23 other+spoken
-0.06 -0.15 other+stand
-0.15 0.22 other+substance
-0.09 0.21 other+suicide
0.11 -0.10 other+thanks
0.28 0.12 other+therapy
0.13 0.17 other+tonight
0.59 0.22 other+took
0.01 0.17 other+train
0.38 0.48 other+trapped
0.27 0.54 other+urge
0.06 -0.06 other+vehicle
0.03 0.13 other+violence
0.62 0.42 other+voices
-0.22 -0.16 other+want
0.24 0.13 other+water
-0.14 0.05 other+work
-0.29 -0.23 other+worry
-0.20 0.18 other+wound
-0.13 -0.39 other+you
0.14 0.08 other>after
0.10 -0.08 other>aftermath
0.22 0.48 other>alone
0.29 0.36 other>anymore
0.14 0.10 other>blade
-0.20 -0.18 other>burden
-0.41 -0.14 other>cannot
0.37 0.50 other>care
0.08 0.51 other>child
0.15 0.17 other>chores
-0.06 0.08 other>date
0.37 -0.03 other>despair
-0.42 0.52 other>die
0.40 0.91 other>end
0.10 -0.08 other>enough
-0.00 -0.14 other>exit
0.14 0.10 other>find
0.25 0.03 other>forever
0.26 0.23 other>funeral
0.36 0.32 other>gas
-0.06 0.38 other>give-away
-0.30 -0.58 other>glad
-0.20 -0.23 other>goodbye
0.18 0.22 other>gun
0.04 0.14 other>height
-0.32 -0.27 other>hold
0.24 0.38 other>hurt-other
-0.47 -0.12 other>intend
-0.36 -0.42 other>joy
0.01 0.09 other>kill-self
0.00 -0.19 other>kin
0.09 0.25 other>last
0.43 0.47 other>laugh
-0.37 -0.36 other>leisure
0.10 -0.27 other>letter
-0.51 -0.11 other>life
-0.04 -0.04 other>love
-0.54 -0.07 other>matter
-0.06 -0.20 other>media
-0.18 -0.28 other>mourning
-0.08 -0.14 other>no
0.27 0.12 other>now
-0.02 0.08 other>old
-0.21 0.07 other>other
0.17 0.08 other>pain
-0.22 -0.25 other>papers
-0.03 -0.23 other>passed
0.14 -0.21 other>past
0.55 0.53 other>peace
-0.13 -0.20 other>pet
-0.23 0.03 other>pills
-0.16 -0.23 other>poison
-0.37 -0.17 other>prepare
-0.27 -0.31 other>quantity
-0.09 0.15 other>question
0.12 0.13 other>revenge
-0.00 0.05 other>rope
-0.28 -0.16 other>routine
-0.56 -0.17 other>school
0.34 0.55 other>self
-0.15 -0.23 other>sorry
-0.25 0.00 other>spoken
-0.18 -0.10 other>stand
-0.03 -0.05 other>substance
-0.14 0.78 other>suicide
0.06 0.03 other>thanks
-0.43 -0.57 other>therapy
0.01 0.21 other>tonight
-0.36 0.12 other>took
-0.57 -0.78 other>train
0.13 0.05 other>trapped
0.16 0.21 other>vehicle
0.29 0.22 other>violence
0.40 0.24 other>voices
-0.62 -0.30 other>want
-0.19 -0.32 other>water
-0.25 -0.07 other>work
-0.23 0.31 other>wound
0.19 0.59 other>you
0.31 0.20 pain
0.23 -0.05 pain+passed
0.45 0.20 pain+question
0.20 0.12 pain+self
-0.16 0.31 pain+stand
0.58 0.32 pain+tonight
-0.29 0.30 pain+violence
-0.17 0.00 pain+want
0.04 -0.37 pain>burden
0.42 0.41 pain>child
0.06 0.20 pain>date
0.42 0.45 pain>end
-0.12 0.19 pain>now
-0.20 0.60 pain>other
0.11 -0.04 pain>self
0.55 0.36 pain>tonight
-0.06 -0.36 papers
0.27 0.10 papers+passed
-0.39 -0.55 papers+past
0.26 0.41 papers+peace
0.16 0.15 papers+pet
0.13 0.10 papers+pills
-0.06 -0.14 papers+prepare
-0.04 -0.30 papers+quantity
0.03 0.32 papers+question
-0.35 -0.51 papers+self
0.21 0.06 papers+spoken
0.28 0.24 papers+stand
0.64 0.51 papers+tonight
0.10 0.12 papers+took
-0.29 -0.38 papers+train
-0.15 -0.24 papers+trapped
0.19 0.15 papers+vehicle
-0.26 0.04 papers+want
-0.03 -0.04 papers+water
0.16 -0.03 papers+work
-0.16 -0.53 papers+worry
-0.20 0.11 papers+you
0.33 0.26 papers>after
-0.04 0.02 papers>care
0.18 0.05 papers>end
0.15 0.15 papers>funeral
0.36 0.25 papers>glad
-0.16 -0.16 papers>hold
-0.30 -0.46 papers>leisure
0.02 -0.14 papers>letter
-0.05 -0.04 papers>matter
0.14 -0.06 papers>other
0.44 0.46 papers>papers
0.49 0.38 papers>passed
-0.06 -0.21 papers>past
0.07 0.03 papers>quantity
0.28 0.25 papers>question
-0.06 -0.15 papers>self
0.23 0.20 papers>spoken
0.16 0.04 papers>stand
0.40 0.54 papers>tonight
-0.28 -0.51 passed
-0.26 -0.18 passed+past
0.25 0.76 passed+peace
-0.58 -0.50 passed+pills
0.31 0.41 passed+prepare
-0.04 0.10 passed+quantity
0.23 0.47 passed+question
0.38 0.26 passed+rope
-0.19 -0.05 passed+routine
-0.24 -0.14 passed+school
-0.01 -0.03 passed+self
-0.02 0.37 passed+spoken
0.05 0.03 passed+stand
0.09 -0.03 passed+thanks
-0.48 -0.47 passed+therapy
-0.25 0.60 passed+tonight
-0.52 -0.49 passed+took
-0.42 -0.08 passed+train
-0.27 -0.07 passed+trapped
-0.34 -0.00 passed+urge
-0.77 -0.58 passed+violence
-0.16 -0.10 passed+want
0.23 0.19 passed+work
-0.36 0.36 passed+wound
0.34 0.32 passed+you
0.28 0.24 passed>after
-0.01 -0.24 passed>alone
0.10 0.30 passed>die
-0.51 -0.31 passed>end
0.10 0.60 passed>exit
0.39 0.35 passed>glad
0.35 0.79 passed>hurt-self
0.30 0.28 passed>kill-self
-0.22 0.59 passed>kin
-0.13 -0.13 passed>letter
-0.31 -0.31 passed>no
0.22 0.68 passed>now
-0.26 0.21 passed>other
-0.13 -0.22 passed>papers
-0.71 -0.37 passed>passed
-0.57 -0.14 passed>past
-0.51 -0.47 passed>pills
0.09 0.09 passed>quantity
0.43 0.30 passed>self
0.18 0.42 passed>stand
0.23 0.26 passed>thanks
0.24 0.32 passed>tonight
-0.51 -0.48 passed>trapped
0.39 0.35 passed>want
-0.42 0.36 passed>wound
-0.41 -0.18 past
0.06 -0.18 past+peace
-0.09 -0.11 past+pet
-0.02 0.33 past+pills
-0.04 -0.25 past+poison
-0.06 0.06 past+prepare
-0.38 -0.26 past+quantity
0.26 0.16 past+question
-0.24 -0.22 past+revenge
0.55 0.43 past+rope
0.23 0.23 past+routine
-0.01 -0.09 past+school
-0.15 0.04 past+self
-0.12 0.30 past+sleep-away
0.02 -0.09 past+sorry
-0.53 0.13 past+spoken
-0.55 -0.50 past+stand
-0.47 -0.02 past+substance
-0.32 0.32 past+suicide
0.14 -0.00 past+thanks
-0.69 -0.44 past+therapy
-0.30 -0.23 past+tonight
-0.64 -0.24 past+took
-0.54 -0.05 past+train
-0.07 -0.14 past+trapped
-0.74 -0.62 past+urge
-0.32 -0.34 past+vehicle
0.15 0.19 past+violence
-0.20 0.48 past+voices
-0.22 -0.24 past+want
-0.38 -0.69 past+water
-0.10 0.08 past+work
-0.22 -0.06 past+worry
-0.21 -0.03 past+wound
-0.22 0.11 past+you
-0.16 -0.24 past>aftermath
-0.51 -0.27 past>alone
-0.61 -0.28 past>anymore
0.03 -0.34 past>cannot
-0.06 -0.14 past>child
0.15 0.52 past>date
-0.19 -0.04 past>die
0.41 0.37 past>do-it
-0.54 -0.53 past>eating
-0.59 -0.61 past>end
-0.34 -0.17 past>enough
0.26 -0.00 past>glad
0.24 0.36 past>gun
-0.62 0.04 past>height
-0.15 0.47 past>hold
-0.27 -0.33 past>hurt-other
-0.34 0.69 past>hurt-self
-0.03 -0.07 past>intend
-0.06 -0.43 past>kill-self
-0.28 -0.18 past>kin
0.25 0.43 past>last
-0.42 -0.23 past>laugh
-0.07 -0.20 past>leisure
0.18 0.17 past>letter
-0.38 -0.48 past>life
0.17 -0.18 past>matter
0.17 0.31 past>media
-0.09 -0.17 past>mourning
-0.28 -0.20 past>no
0.19 0.43 past>now
-0.52 0.18 past>old
0.45 0.24 past>other
-0.29 -0.38 past>papers
-0.01 -0.27 past>passed
-0.63 0.71 past>past
-0.24 -0.20 past>peace
0.46 0.44 past>pills
-0.41 -0.12 past>prepare
-0.69 -0.14 past>quantity
-0.12 -0.12 past>revenge
0.12 0.05 past>rope
0.18 0.25 past>school
-0.01 0.45 past>self
-0.49 0.20 past>spoken
-0.02 0.06 past>stand
-0.58 0.32 past>suicide
-0.02 -0.27 past>thanks
-0.26 0.06 past>therapy
-0.16 0.30 past>tonight
-0.45 0.57 past>took
0.03 -0.07 past>trapped
-0.58 -0.13 past>urge
0.30 0.42 past>violence
-0.71 -0.02 past>want
-0.27 -0.01 past>work
-0.08 0.58 past>wound
-0.03 0.37 past>you
-0.35 -0.46 peace
-0.21 -0.19 peace+pet
0.23 0.23 peace+pills
0.14 0.11 peace+prepare
-0.42 -0.55 peace+quantity
0.28 0.19 peace+question
0.14 0.43 peace+school
-0.08 -0.14 peace+self
0.33 0.35 peace+sleep-away
-0.18 -0.09 peace+stand
0.30 0.36 peace+thanks
0.25 -0.06 peace+tired
0.09 -0.11 peace+tonight
0.00 0.46 peace+took
-0.22 -0.25 peace+trapped
-0.22 0.32 peace+vehicle
-0.41 -0.39 peace+violence
-0.11 0.16 peace+voices
-0.50 -0.36 peace+want
-0.48 -0.36 peace+water
-0.36 -0.33 peace+work
0.36 0.26 peace+you
0.26 0.28 peace>anymore
0.37 0.44 peace>end
0.34 0.57 peace>forever
0.38 0.32 peace>glad
0.44 0.40 peace>hold
0.63 0.68 peace>intend
-0.35 -0.41 peace>kin
0.05 0.03 peace>leisure
0.06 -0.06 peace>no
-0.05 -0.10 peace>now
-0.54 -0.50 peace>other
-0.10 0.01 peace>past
0.53 0.25 peace>self
0.21 0.27 peace>thanks
0.03 -0.15 peace>tonight
-0.15 0.36 peace>took
-0.15 -0.17 peace>trapped
-0.22 0.32 peace>vehicle
-0.16 -0.19 peace>want
-0.40 -0.29 peace>water
-0.34 -0.29 peace>work
-0.59 -1.06 pet
-0.36 -0.44 pet+pills
0.06 0.04 pet+prepare
0.19 0.23 pet+quantity
0.10 -0.09 pet+self
-0.18 -0.37 pet+stand
0.29 0.01 pet+tonight
0.25 0.12 pet+took
-0.43 -0.38 pet+violence
-0.27 -0.29 pet+want
0.19 0.24 pet>after
-0.39 0.44 pet>cannot
0.20 0.25 pet>date
-0.05 -0.29 pet>die
0.19 0.24 pet>exit
0.48 0.48 pet>kin
-0.07 0.68 pet>no
-0.21 -0.21 pet>now
0.28 0.05 pet>other
-0.32 -0.33 pet>papers
-0.22 -0.18 pet>past
-0.17 -0.13 pet>peace
-0.32 -0.34 pet>pills
-0.02 0.13 pet>self
0.37 0.25 pet>tonight
-0.43 -0.38 pet>violence
-0.27 -0.29 pet>want
0.25 0.02 pills
0.40 0.76 pills+prepare
0.65 0.41 pills+quantity
-0.01 -0.43 pills+question
-0.92 -0.77 pills+routine
0.39 0.43 pills+school
0.24 0.12 pills+self
0.12 0.11 pills+sorry
-0.01 0.13 pills+spoken
-0.13 0.12 pills+stand
0.17 0.35 pills+substance
-0.50 -0.52 pills+suicide
0.24 0.28 pills+therapy
-0.19 -0.29 pills+tired
-0.53 -0.58 pills+tonight
-0.08 -0.02 pills+took
-0.06 0.26 pills+trapped
0.15 0.22 pills+violence
0.16 0.02 pills+want
-0.22 -0.29 pills+work
-0.30 0.10 pills+worry
-0.30 0.10 pills+you
-0.40 -0.34 pills>aftermath
0.38 0.41 pills>alone
-0.28 -0.26 pills>anymore
0.27 0.18 pills>care
-0.03 0.01 pills>date
0.33 0.34 pills>die
-0.40 -0.48 pills>eating
0.39 0.30 pills>enough
0.17 0.51 pills>hold
0.22 0.23 pills>intend
0.20 0.03 pills>kin
0.07 0.36 pills>last
0.09 0.05 pills>no
0.51 0.33 pills>now
-0.20 0.44 pills>other
-0.33 -0.11 pills>past
0.22 0.24 pills>peace
-0.08 0.03 pills>pills
0.51 0.68 pills>prepare
0.34 0.21 pills>quantity
-0.43 -0.33 pills>question
-0.68 -0.72 pills>routine
-0.39 -0.18 pills>self
-0.02 -0.18 pills>stand
-0.44 -0.41 pills>suicide
-0.19 -0.29 pills>tired
-0.60 -0.55 pills>tonight
-0.40 -0.22 pills>took
0.21 0.26 pills>want
-0.30 0.10 pills>worry
-0.01 -0.40 poison
0.45 0.41 poison+prepare
0.29 -0.07 poison+quantity
0.44 0.36 poison+self
-0.04 -0.08 poison+substance
0.42 0.25 poison+took
-0.51 -0.53 poison+trapped
0.31 0.41 poison+want
-0.43 -0.45 poison>end
0.35 0.36 poison>hold
0.25 0.49 poison>no
-0.07 -0.13 poison>now
-0.18 -0.23 poison>other
-0.00 0.04 poison>past
-0.06 -0.09 poison>poison
0.30 0.67 poison>self
0.26 0.23 poison>stand
0.31 0.41 poison>want
0.44 0.05 prepare
0.02 -0.11 prepare+quantity
0.55 0.50 prepare+rope
-0.07 0.13 prepare+routine
0.25 0.11 prepare+self
-0.26 0.32 prepare+spoken
0.05 0.06 prepare+stand
-0.19 -0.20 prepare+therapy
-0.21 0.23 prepare+tonight
-0.10 0.59 prepare+took
0.25 0.32 prepare+train
-0.25 -0.24 prepare+trapped
0.31 0.41 prepare+vehicle
0.37 0.38 prepare+violence
0.38 0.79 prepare+want
-0.23 -0.42 prepare+work
-0.34 0.41 prepare+wound
-0.22 -0.17 prepare+you
0.35 0.31 prepare>alone
0.25 0.32 prepare>anymore
-0.69 -0.62 prepare>blade
-0.37 -0.40 prepare>chores
0.34 0.20 prepare>date
-0.17 -0.17 prepare>end
-0.08 -0.13 prepare>enough
0.34 0.38 prepare>exit
0.30 0.61 prepare>gun
0.70 0.66 prepare>height
-0.22 -0.17 prepare>hold
0.03 -0.08 prepare>kill-self
-0.34 -0.16 prepare>kin
-0.24 -0.15 prepare>last
-0.14 0.20 prepare>leisure
0.24 0.24 prepare>letter
0.32 0.55 prepare>no
-0.01 0.19 prepare>now
-0.15 0.06 prepare>other
0.17 0.18 prepare>papers
0.36 0.59 prepare>past
0.14 0.11 prepare>peace
0.45 0.48 prepare>pills
0.38 0.36 prepare>poison
-0.40 -0.35 prepare>prepare
0.05 0.16 prepare>quantity
0.67 0.61 prepare>rope
-0.31 -0.24 prepare>self
0.14 0.35 prepare>stand
-0.27 -0.45 prepare>tonight
0.16 0.01 prepare>trapped
0.13 0.62 prepare>want
-0.33 0.11 quantity
-0.13 0.26 quantity+question
-0.13 -0.22 quantity+rope
-0.11 -0.41 quantity+routine
0.34 0.13 quantity+school
0.11 0.19 quantity+self
0.20 0.51 quantity+sorry
-0.02 -0.34 quantity+spoken
-0.39 -0.46 quantity+stand
-0.07 -0.01 quantity+substance
0.33 0.15 quantity+suicide
-0.53 -0.59 quantity+thanks
0.01 -0.18 quantity+therapy
-0.27 -0.38 quantity+tonight
0.97 0.57 quantity+took
0.32 0.26 quantity+train
-0.38 0.06 quantity+trapped
-0.20 -0.31 quantity+urge
-0.09 -0.14 quantity+vehicle
0.34 0.35 quantity+violence
0.12 0.21 quantity+want
-0.40 -0.51 quantity+water
-0.44 0.16 quantity+work
0.17 0.12 quantity+wound
0.17 0.09 quantity+you
0.03 0.02 quantity>after
0.00 -0.03 quantity>aftermath
-0.25 -0.32 quantity>anymore
-0.33 -0.05 quantity>chores
-0.19 -0.03 quantity>date
-0.44 0.57 quantity>despair
0.08 0.14 quantity>do-it
0.04 -0.07 quantity>end
0.08 -0.22 quantity>glad
-0.42 -0.47 quantity>height
0.06 0.32 quantity>hold
-0.36 -0.33 quantity>intend
-0.19 -0.16 quantity>kin
0.06 -0.06 quantity>last
-0.41 -0.44 quantity>leisure
0.20 0.17 quantity>letter
0.33 0.31 quantity>love
0.25 0.12 quantity>mourning
-0.60 0.01 quantity>no
-0.05 0.01 quantity>now
0.44 0.43 quantity>other
-0.48 -0.63 quantity>papers
-0.31 -0.44 quantity>past
-0.22 -0.28 quantity>peace
0.51 0.55 quantity>pills
0.24 -0.08 quantity>poison
-0.17 -0.37 quantity>prepare
0.45 0.15 quantity>quantity
0.10 -0.06 quantity>self
0.09 -0.38 quantity>spoken
-0.18 -0.26 quantity>stand
0.05 -0.06 quantity>substance
0.09 0.16 quantity>tonight
-0.18 -0.19 quantity>took
0.41 0.64 quantity>want
-0.42 -0.42 quantity>water
0.15 -0.03 quantity>wound
-0.08 -0.08 quantity>you
-0.13 -0.32 question
0.19 0.13 question+routine
-0.17 -0.20 question+school
-0.33 -0.34 question+self
-0.31 0.16 question+spoken
-0.12 -0.12 question+stand
-0.83 -0.47 question+suicide
-0.11 0.08 question+tonight
0.23 0.11 question+took
0.48 0.46 question+trapped
0.21 0.16 question+vehicle
-0.44 0.04 question+violence
-0.46 -0.23 question+want
0.19 0.02 question+work
-0.18 -0.08 question+worry
0.36 0.24 question+wound
-0.53 -0.20 question+you
-0.35 0.00 question>date
-0.25 0.27 question>die
0.18 0.24 question>do-it
0.41 0.40 question>end
-0.09 0.54 question>kill-self
-0.55 -0.32 question>no
-0.40 -0.12 question>other
-0.09 0.18 question>past
0.04 -0.11 question>pills
-0.45 -0.26 question>question
0.24 0.22 question>routine
0.19 0.28 question>self
-0.46 0.48 question>spoken
-0.53 -0.54 question>suicide
-0.10 0.26 question>tonight
0.37 0.47 question>took
-0.45 -0.44 question>want
-0.18 -0.08 question>worry
-0.49 -0.30 question>you
0.31 -0.00 revenge
0.04 -0.06 revenge+school
0.09 -0.01 revenge+self
0.10 0.25 revenge+spoken
-0.12 -0.19 revenge+stand
0.06 0.14 revenge+tonight
0.30 0.43 revenge+train
-0.27 -0.32 revenge+violence
0.17 0.17 revenge+want
-0.05 -0.05 revenge>anymore
0.24 0.34 revenge>date
-0.05 -0.14 revenge>intend
0.11 0.27 revenge>other
0.33 0.50 revenge>revenge
-0.11 -0.21 revenge>self
-0.27 -0.32 revenge>violence
-0.01 -0.03 revenge>want
0.57 0.13 rope
-0.29 0.19 rope+school
0.36 0.33 rope+self
-0.35 0.38 rope+spoken
0.06 0.03 rope+stand
-0.12 -0.32 rope+tonight
0.47 0.44 rope+trapped
-0.38 0.33 rope+vehicle
0.41 0.63 rope+violence
0.39 0.36 rope+want
-0.20 -0.16 rope+work
0.06 -0.05 rope+wound
-0.23 -0.24 rope>chores
0.26 0.44 rope>date
-0.50 -0.46 rope>end
0.25 0.18 rope>gas
0.29 0.28 rope>hold
0.46 0.32 rope>kin
-0.40 -0.44 rope>media
-0.06 -0.07 rope>no
0.39 0.34 rope>now
0.08 0.43 rope>other
-0.01 0.31 rope>past
0.13 -0.16 rope>self
0.10 0.19 rope>stand
-0.27 -0.46 rope>tonight
-0.38 0.33 rope>vehicle
0.29 0.22 rope>want
-0.20 -0.16 rope>work
0.09 -0.07 rope>wound
-0.11 -0.23 routine
-0.41 0.14 routine+school
-0.06 -0.06 routine+self
-0.37 0.10 routine+spoken
-0.40 -0.10 routine+stand
0.10 -0.00 routine+tonight
-0.48 -0.42 routine+took
-0.42 -0.18 routine+trapped
0.16 0.42 routine+want
-0.34 -0.23 routine+water
0.28 0.23 routine+work
-0.35 -0.33 routine+wound
0.22 0.14 routine+you
-0.38 -0.34 routine>date
-0.47 0.43 routine>find
0.46 0.44 routine>forever
-0.02 0.05 routine>other
-0.58 -0.53 routine>pills
-0.34 -0.41 routine>quantity
-0.33 0.02 routine>school
-0.11 -0.09 routine>self
-0.40 -0.38 routine>spoken
0.12 -0.03 routine>tonight
0.15 0.18 routine>want
-0.35 -0.81 school
-0.10 -0.13 school+self
0.23 0.41 school+spoken
0.01 -0.19 school+stand
0.08 -0.05 school+suicide
-0.33 -0.16 school+therapy
-0.24 -0.17 school+tonight
0.40 0.53 school+took
0.30 0.43 school+train
-0.37 -0.47 school+violence
-0.03 -0.07 school+want
-0.05 -0.05 school>anymore
0.24 0.34 school>die
0.37 0.30 school>do-it
0.21 -0.13 school>intend
0.24 0.14 school>kill-self
0.17 0.02 school>laugh
0.02 -0.17 school>leisure
-0.04 -0.01 school>letter
-0.03 -0.19 school>no
0.15 0.47 school>other
-0.06 -0.37 school>past
0.22 0.31 school>revenge
-0.29 0.19 school>rope
-0.48 -0.31 school>school
0.01 -0.34 school>self
-0.15 -0.12 school>tonight
-0.29 -0.29 school>violence
-0.20 -0.16 school>want
0.10 0.23 self
-0.07 0.13 self+sleep-away
0.05 -0.08 self+sorry
0.00 0.14 self+spoken
0.06 -0.05 self+stand
0.12 0.35 self+substance
0.38 0.40 self+suicide
0.41 0.33 self+thanks
-0.28 -0.43 self+therapy
-0.45 -0.21 self+tired
0.42 0.13 self+tonight
0.13 -0.18 self+took
0.29 0.26 self+train
-0.04 -0.03 self+trapped
0.19 0.13 self+urge
0.27 0.23 self+vehicle
0.08 0.11 self+violence
-0.09 0.11 self+voices
0.14 -0.06 self+want
-0.08 -0.21 self+water
-0.27 -0.41 self+work
-0.59 -0.26 self+worry
0.12 -0.03 self+wound
0.32 -0.11 self+you
0.27 0.05 self>after
0.01 -0.10 self>aftermath
-0.27 -0.43 self>alone
-0.28 -0.24 self>anymore
0.26 0.26 self>blade
-0.18 0.55 self>burden
-0.32 -0.28 self>cannot
-0.48 -0.33 self>care
0.20 0.16 self>child
0.12 -0.23 self>chores
0.06 0.02 self>date
-0.70 0.50 self>despair
0.12 0.08 self>die
-0.06 -0.12 self>do-it
0.27 0.74 self>eating
0.21 0.05 self>end
-0.10 -0.05 self>enough
0.09 -0.07 self>exit
0.26 0.10 self>find
-0.11 -0.54 self>forever
-0.03 0.30 self>funeral
0.37 0.36 self>gas
-0.60 -0.39 self>give-away
-0.31 -0.14 self>glad
-0.10 -0.19 self>goodbye
0.22 -0.07 self>gun
0.37 0.28 self>height
0.31 -0.13 self>hold
0.05 0.11 self>hurt-other
-0.02 -0.13 self>hurt-self
0.41 0.10 self>intend
0.76 1.72 self>kill-self
0.09 -0.07 self>kin
0.28 0.07 self>last
-0.49 -0.57 self>laugh
-0.17 -0.20 self>leisure
0.45 0.36 self>letter
-0.10 -0.22 self>life
0.25 0.23 self>love
-0.05 0.55 self>matter
0.16 0.07 self>media
-0.33 0.10 self>mourning
-0.05 -0.12 self>no
0.26 0.46 self>now
0.28 0.38 self>old
-0.22 -0.06 self>other
0.17 0.32 self>pain
0.40 0.28 self>papers
-0.13 -0.10 self>passed
-0.48 0.05 self>past
0.08 -0.05 self>peace
0.08 0.22 self>pet
-0.18 -0.21 self>pills
0.18 0.27 self>poison
0.27 0.09 self>prepare
0.37 0.48 self>quantity
-0.19 -0.68 self>question
-0.10 -0.17 self>rope
0.02 -0.08 self>routine
0.24 0.10 self>school
0.03 0.18 self>self
-0.54 0.25 self>sleep-away
-0.06 0.12 self>sorry
0.26 0.47 self>spoken
0.31 0.29 self>stand
-0.22 0.13 self>substance
0.43 0.69 self>suicide
0.30 0.36 self>thanks
-0.26 -0.58 self>therapy
-0.44 -0.28 self>tired
0.25 0.07 self>tonight
0.21 -0.07 self>took
0.16 0.08 self>train
0.17 -0.04 self>trapped
-0.02 0.10 self>urge
0.20 0.49 self>vehicle
-0.03 0.32 self>violence
-0.36 -0.20 self>voices
0.05 -0.02 self>want
0.21 0.13 self>water
-0.26 -0.12 self>work
-0.72 -0.35 self>worry
0.10 0.12 self>wound
0.42 0.28 self>you
-0.15 0.49 sleep-away
0.75 0.46 sleep-away+tonight
-0.11 0.16 sleep-away+voices
0.07 0.43 sleep-away+want
0.49 0.51 sleep-away>hold
-0.20 0.18 sleep-away>no
0.38 0.37 sleep-away>now
-0.12 0.30 sleep-away>peace
-0.34 0.05 sleep-away>self
-0.45 0.29 sleep-away>sleep-away
0.54 0.34 sleep-away>tonight
0.70 0.35 sorry
0.36 0.38 sorry+took
-0.15 -0.26 sorry+want
0.19 0.39 sorry+work
0.35 0.45 sorry+you
0.34 0.27 sorry>no
0.47 0.45 sorry>quantity
0.33 0.12 sorry>self
-0.30 -0.27 spoken
-0.36 -0.11 spoken+stand
0.38 -0.18 spoken+suicide
0.27 0.18 spoken+therapy
0.35 0.31 spoken+tonight
0.05 0.04 spoken+took
0.59 0.51 spoken+trapped
-0.23 -0.14 spoken+vehicle
0.31 0.05 spoken+violence
0.07 0.53 spoken+voices
-0.36 -0.09 spoken+want
0.08 -0.01 spoken+work
-0.16 0.68 spoken+worry
-0.58 0.10 spoken+wound
-0.49 -0.45 spoken+you
-0.15 0.01 spoken>anymore
0.02 -0.21 spoken>child
-0.28 0.23 spoken>date
-0.31 0.22 spoken>despair
-0.40 -0.05 spoken>die
0.35 0.40 spoken>do-it
0.19 0.55 spoken>end
-0.48 0.73 spoken>exit
-0.39 0.27 spoken>glad
0.31 0.12 spoken>goodbye
-0.19 -0.27 spoken>hold
-0.31 -0.29 spoken>hurt-self
-0.74 0.14 spoken>intend
-0.31 0.33 spoken>kill-self
0.25 0.19 spoken>kin
0.03 0.02 spoken>last
-0.38 0.55 spoken>laugh
0.31 0.46 spoken>letter
-0.55 0.22 spoken>life
-0.37 0.10 spoken>matter
-0.45 0.19 spoken>media
-0.24 -0.15 spoken>no
0.16 0.15 spoken>now
-0.28 -0.04 spoken>other
-0.39 0.27 spoken>passed
-0.20 0.11 spoken>past
0.33 0.52 spoken>pills
-0.18 0.02 spoken>quantity
-0.03 -0.20 spoken>question
-0.19 0.44 spoken>routine
0.22 0.27 spoken>school
0.11 -0.28 spoken>self
-0.33 0.23 spoken>spoken
-0.27 -0.33 spoken>stand
0.33 0.48 spoken>suicide
0.21 0.04 spoken>tonight
0.41 0.29 spoken>trapped
-0.72 -0.01 spoken>want
0.12 -0.05 spoken>work
-0.33 -0.08 spoken>wound
-0.51 -0.20 spoken>you
0.10 0.06 stand
0.12 0.37 stand+substance
-0.00 -0.12 stand+suicide
-0.22 -0.16 stand+therapy
0.02 0.14 stand+tonight
0.57 0.55 stand+took
-0.09 -0.14 stand+train
0.03 0.24 stand+trapped
0.36 0.39 stand+urge
0.48 0.33 stand+vehicle
-0.36 -0.45 stand+violence
0.27 0.32 stand+want
0.27 0.12 stand+water
-0.05 -0.16 stand+work
-0.05 0.07 stand+wound
-0.11 -0.29 stand>aftermath
-0.07 -0.15 stand>alone
0.16 0.04 stand>anymore
0.12 0.12 stand>chores
-0.17 0.17 stand>date
-0.27 0.49 stand>die
0.19 0.42 stand>end
-0.05 0.02 stand>exit
0.00 -0.04 stand>gas
0.29 0.29 stand>height
0.12 0.45 stand>hold
0.04 0.14 stand>last
-0.12 -0.26 stand>leisure
-0.48 -0.65 stand>media
-0.02 -0.13 stand>no
0.24 0.20 stand>now
-0.08 -0.22 stand>other
-0.39 -0.64 stand>past
0.02 0.07 stand>peace
-0.31 0.50 stand>pills
-0.43 -0.49 stand>quantity
-0.24 -0.26 stand>revenge
0.40 0.47 stand>rope
-0.30 -0.42 stand>routine
-0.10 -0.28 stand>school
-0.36 -0.21 stand>self
0.03 -0.07 stand>spoken
0.80 0.63 stand>stand
0.12 0.45 stand>suicide
-0.25 0.45 stand>tonight
-0.04 -0.19 stand>train
0.12 0.42 stand>trapped
0.24 0.31 stand>vehicle
0.65 0.59 stand>want
0.01 -0.14 stand>water
-0.16 -0.22 stand>work
0.34 0.66 stand>wound
0.13 1.32 substance
-0.33 0.36 substance+tonight
0.20 -0.04 substance+took
0.29 0.16 substance+trapped
-0.06 0.59 substance+violence
-0.32 -0.41 substance+want
0.40 0.56 substance+wound
-0.33 0.39 substance>after
-0.27 0.49 substance>date
0.19 0.33 substance>hurt-self
-0.05 0.21 substance>no
-0.48 0.39 substance>now
0.23 0.38 substance>other
-0.34 0.07 substance>past
-0.03 0.32 substance>pills
-0.04 -0.08 substance>poison
-0.20 0.18 substance>quantity
0.44 0.56 substance>self
-0.33 0.36 substance>tonight
0.38 0.23 substance>violence
0.35 0.52 substance>wound
0.96 0.76 suicide
0.42 0.22 suicide+therapy
0.49 0.65 suicide+tonight
0.22 0.50 suicide+took
-0.23 0.40 suicide+trapped
0.15 -0.06 suicide+urge
0.49 0.30 suicide+want
-0.50 -0.22 suicide+work
-0.45 -0.05 suicide+worry
-0.44 -0.44 suicide+you
-0.40 0.41 suicide>anymore
-0.01 0.70 suicide>date
-0.16 -0.20 suicide>end
0.28 0.04 suicide>letter
0.25 -0.07 suicide>life
-0.54 -0.55 suicide>no
0.71 0.62 suicide>now
-0.47 -0.13 suicide>other
0.18 0.17 suicide>past
0.35 0.46 suicide>quantity
0.34 0.40 suicide>school
0.18 0.01 suicide>self
-0.43 -0.44 suicide>stand
0.47 0.58 suicide>tonight
-0.19 -0.16 suicide>want
-0.32 -0.15 suicide>you
0.09 -0.31 thanks
0.36 0.33 thanks+therapy
0.47 0.45 thanks+want
0.09 0.15 thanks+you
0.45 0.55 thanks>past
-0.53 -0.59 thanks>quantity
0.49 0.47 thanks>self
-0.11 -0.08 thanks>you
-0.68 -1.00 therapy
-0.60 -0.48 therapy+tonight
0.06 -0.04 therapy+took
-0.73 -0.81 therapy+want
-0.15 -0.15 therapy+work
-0.09 0.06 therapy+you
0.21 0.33 therapy>date
-0.30 -0.28 therapy>hold
-0.18 -0.15 therapy>hurt-other
0.11 -0.03 therapy>intend
-0.28 -0.26 therapy>letter
0.25 0.27 therapy>no
0.38 0.24 therapy>other
-0.52 -0.20 therapy>past
0.31 0.20 therapy>self
0.18 -0.00 therapy>spoken
-0.42 -0.44 therapy>tonight
-0.47 -0.53 therapy>want
0.01 -0.36 therapy>you
-1.19 -0.34 tired
0.08 -0.12 tired+tonight
-0.06 -0.38 tired+want
-0.36 -0.56 tired+work
-0.25 -0.25 tired>child
-0.26 -0.23 tired>chores
-0.41 -0.57 tired>glad
-0.09 0.76 tired>life
-0.36 -0.56 tired>no
0.37 -0.13 tired>self
-0.36 -0.56 tired>work
0.11 -0.12 tonight
-0.24 0.08 tonight+took
0.38 0.41 tonight+train
0.02 -0.08 tonight+trapped
-0.21 0.41 tonight+urge
-0.06 -0.24 tonight+vehicle
0.26 0.34 tonight+violence
0.02 0.28 tonight+voices
0.06 -0.04 tonight+want
-0.43 -0.31 tonight+water
-0.39 -0.46 tonight+work
-0.03 -0.10 tonight+wound
0.78 0.75 tonight+you
0.26 0.33 tonight>after
-0.25 0.38 tonight>alone
0.74 0.57 tonight>anymore
-0.12 0.21 tonight>cannot
0.25 0.31 tonight>child
-0.02 0.06 tonight>chores
0.05 0.21 tonight>date
0.13 -0.07 tonight>despair
0.28 0.10 tonight>die
-0.19 -0.17 tonight>do-it
-0.41 0.37 tonight>eating
0.07 0.12 tonight>end
-0.39 -0.42 tonight>exit
-0.42 0.17 tonight>find
-0.30 0.43 tonight>give-away
-0.42 -0.39 tonight>glad
0.33 0.26 tonight>goodbye
-0.40 -0.22 tonight>height
-0.18 0.44 tonight>hold
0.14 0.07 tonight>intend
-0.17 -0.13 tonight>joy
0.47 0.53 tonight>kill-self
-0.06 -0.22 tonight>last
-0.89 -0.87 tonight>leisure
0.11 0.05 tonight>letter
0.22 0.18 tonight>matter
0.07 0.21 tonight>media
0.00 -0.04 tonight>no
-0.29 0.18 tonight>now
0.44 0.13 tonight>other
0.33 0.14 tonight>papers
-0.17 -0.18 tonight>past
0.03 0.08 tonight>peace
0.16 0.51 tonight>prepare
0.08 0.39 tonight>quantity
-0.08 -0.15 tonight>question
0.39 0.35 tonight>revenge
0.04 0.28 tonight>school
0.46 0.56 tonight>self
0.43 0.52 tonight>spoken
-0.35 -0.36 tonight>stand
0.70 0.68 tonight>tonight
-0.38 -0.24 tonight>trapped
-0.16 0.64 tonight>urge
-0.36 -0.44 tonight>violence
0.19 0.07 tonight>want
-0.41 -0.44 tonight>work
0.50 0.57 tonight>wound
0.58 0.54 tonight>you
0.35 0.44 took
-0.00 0.11 took+trapped
0.11 0.14 took+vehicle
-0.27 -0.49 took+want
-0.02 -0.08 took+water
-0.02 0.30 took+work
-0.07 -0.14 took>alone
-0.13 0.58 took>anymore
-0.29 -0.21 took>cannot
-0.43 -0.08 took>child
0.36 0.37 took>chores
-0.25 0.70 took>date
0.17 0.45 took>enough
-0.16 -0.11 took>gun
0.11 0.19 took>hold
-0.36 -0.23 took>intend
-0.45 -0.07 took>last
0.36 0.55 took>life
0.33 0.31 took>love
-0.16 -0.33 took>matter
-0.23 -0.13 took>no
-0.02 0.12 took>now
0.54 0.61 took>other
-0.20 0.39 took>past
-0.16 -0.03 took>pills
0.30 0.17 took>poison
0.96 0.67 took>quantity
-0.05 -0.19 took>self
0.34 0.44 took>stand
-0.13 -0.11 took>substance
-0.54 0.30 took>tonight
0.47 0.19 train
0.07 -0.09 train+trapped
0.55 0.48 train+want
-0.22 -0.24 train>after
0.36 0.47 train>date
0.40 0.39 train>laugh
-0.54 -0.62 train>now
-0.21 0.07 train>other
-0.29 -0.38 train>papers
-0.61 -0.03 train>past
-0.16 0.30 train>prepare
0.21 0.27 train>self
0.08 0.11 train>stand
-0.16 0.30 train>tonight
-0.32 -0.47 train>train
0.19 0.08 train>want
0.41 0.41 trapped
0.43 -0.02 trapped+violence
-0.08 0.09 trapped+want
0.49 0.45 trapped+water
0.37 0.60 trapped+work
-0.34 -0.09 trapped+worry
0.31 0.58 trapped+wound
-0.26 0.11 trapped>aftermath
0.38 0.48 trapped>blade
0.45 0.48 trapped>chores
0.09 0.47 trapped>date
0.33 0.38 trapped>die
0.41 0.38 trapped>goodbye
0.48 0.23 trapped>height
0.17 0.22 trapped>hold
-0.29 -0.31 trapped>intend
0.41 0.38 trapped>kin
-0.18 -0.22 trapped>last
-0.35 -0.42 trapped>leisure
-0.28 -0.17 trapped>no
-0.44 -0.18 trapped>now
0.48 0.23 trapped>other
0.16 0.19 trapped>prepare
0.19 0.52 trapped>question
0.35 0.15 trapped>self
0.31 0.59 trapped>spoken
-0.03 -0.13 trapped>stand
0.33 0.20 trapped>tonight
0.51 0.46 trapped>trapped
0.49 0.47 trapped>violence
0.74 0.77 trapped>want
-0.01 0.34 trapped>work
0.32 0.22 trapped>wound
-0.07 0.29 urge
0.17 0.33 urge+violence
-0.24 -0.15 urge+want
0.56 0.28 urge+wound
-0.27 0.35 urge>anymore
0.28 0.35 urge>cannot
0.06 -0.13 urge>die
0.67 0.16 urge>exit
-0.02 0.01 urge>hurt-self
0.39 0.28 urge>intend
0.22 -0.06 urge>kill-self
-0.53 -0.42 urge>laugh
-0.10 -0.15 urge>life
0.56 0.17 urge>no
0.30 0.24 urge>now
-0.10 -0.05 urge>self
0.28 0.35 urge>urge
-0.07 0.44 urge>wound
0.22 -0.00 vehicle
-0.39 -0.26 vehicle+violence
0.47 0.91 vehicle+want
0.18 0.05 vehicle+work
-0.25 -0.22 vehicle+wound
0.10 0.11 vehicle>gas
0.41 0.31 vehicle>hold
-0.24 0.21 vehicle>intend
-0.34 -0.39 vehicle>kin
-0.43 0.39 vehicle>no
-0.20 -0.37 vehicle>now
-0.39 -0.56 vehicle>other
-0.22 -0.25 vehicle>past
0.01 0.14 vehicle>self
-0.23 -0.14 vehicle>spoken
-0.24 -0.40 vehicle>stand
0.56 0.40 vehicle>vehicle
-0.26 0.60 vehicle>violence
0.01 0.26 violence
-0.52 0.51 violence+want
0.01 -0.21 violence+water
-0.49 -0.15 violence+work
0.04 0.65 violence+wound
0.26 0.34 violence>cannot
0.32 0.42 violence>child
-0.10 0.10 violence>date
-0.07 0.39 violence>gun
-0.57 -0.19 violence>height
-0.23 0.36 violence>hold
0.18 -0.06 violence>kin
-0.06 0.40 violence>last
0.23 0.16 violence>laugh
-0.42 0.09 violence>leisure
-0.16 0.31 violence>no
0.33 -0.14 violence>now
-0.43 -0.22 violence>other
-0.10 -0.14 violence>past
0.15 0.22 violence>pills
0.34 0.27 violence>quantity
-0.35 -0.50 violence>school
0.20 0.48 violence>self
-0.17 -0.18 violence>stand
-0.03 0.41 violence>tonight
0.48 0.23 violence>trapped
-0.07 -0.13 violence>violence
0.00 -0.22 violence>water
0.34 0.32 violence>wound
-0.33 0.43 voices
0.37 0.48 voices+want
0.31 0.31 voices+you
-0.27 0.10 voices>despair
0.51 0.34 voices>hurt-other
0.31 0.31 voices>last
-0.37 -0.36 voices>no
-0.28 0.43 voices>past
-0.01 1.04 voices>self
-0.11 0.16 voices>sleep-away
0.07 0.53 voices>spoken
-0.11 0.49 voices>voices
0.36 0.32 voices>want
0.47 0.61 want
0.53 0.54 want+water
-0.25 -0.24 want+work
-0.14 -0.05 want+worry
0.19 0.09 want+wound
0.06 -0.11 want+you
-0.42 0.10 want>after
-0.03 0.01 want>aftermath
-0.01 0.24 want>alone
-0.17 -0.14 want>anymore
0.12 -0.06 want>cannot
0.17 0.14 want>date
0.52 0.38 want>die
-0.12 -0.25 want>do-it
-0.17 -0.25 want>eating
-0.16 -0.12 want>end
-0.06 0.40 want>enough
-0.04 0.28 want>exit
0.49 0.17 want>find
0.39 0.43 want>forever
0.19 0.48 want>glad
0.65 0.61 want>goodbye
0.55 0.61 want>gun
0.88 0.90 want>height
0.07 -0.18 want>hold
-0.04 0.54 want>hurt-other
-0.01 0.07 want>hurt-self
0.45 0.41 want>intend
0.18 0.15 want>kill-self
0.15 0.54 want>kin
-0.82 -0.61 want>laugh
-0.15 -0.32 want>leisure
-0.01 0.03 want>life
0.04 0.22 want>media
-0.64 -0.27 want>no
-0.14 1.16 want>now
-0.34 0.16 want>other
0.07 -0.19 want>pain
-0.37 -0.14 want>papers
0.01 0.29 want>passed
-0.10 -0.02 want>past
-0.46 -0.28 want>peace
0.09 0.01 want>pills
0.27 0.25 want>quantity
-0.57 -0.38 want>self
0.24 0.35 want>sleep-away
0.22 0.30 want>sorry
0.10 0.35 want>stand
0.62 0.40 want>suicide
0.69 0.86 want>tonight
-0.37 -0.53 want>took
0.08 0.03 want>trapped
-0.19 -0.28 want>urge
0.39 0.54 want>vehicle
-0.20 0.58 want>violence
0.07 0.29 want>voices
-0.24 0.08 want>want
-0.34 -0.03 want>work
0.22 0.51 want>wound
0.49 0.11 want>you
-0.11 -0.71 water
0.07 0.00 water+you
0.40 0.37 water>child
-0.39 -0.32 water>chores
-0.36 -0.30 water>laugh
0.48 0.41 water>no
0.34 0.17 water>other
-0.41 -0.57 water>past
-0.12 -0.26 water>quantity
-0.34 -0.23 water>routine
0.03 0.02 water>self
-0.34 -0.23 water>tonight
0.13 0.21 water>violence
-0.87 -1.00 work
-0.21 -0.29 work+wound
-0.30 -0.51 work+you
0.44 0.49 work>alone
-0.22 -0.27 work>anymore
-0.21 -0.20 work>cannot
-0.52 0.23 work>date
-0.21 -0.30 work>end
-0.07 -0.07 work>last
-0.21 -0.28 work>laugh
-0.52 -0.37 work>no
0.01 0.14 work>now
-0.63 0.02 work>other
-0.15 -0.15 work>passed
0.18 0.23 work>past
-0.21 -0.23 work>self
-0.15 -0.13 work>stand
-0.44 -0.40 work>suicide
-0.40 -0.45 work>tonight
-0.43 0.51 work>violence
-0.30 -0.46 work>want
-0.18 -0.25 work>work
-1.19 -0.52 worry
0.01 -0.19 worry+you
-0.28 0.43 worry>child
-0.12 -0.34 worry>other
-0.06 0.21 worry>self
0.09 0.18 wound
0.47 0.43 wound>aftermath
0.13 -0.04 wound>anymore
0.22 0.03 wound>cannot
0.27 0.29 wound>chores
-0.59 0.32 wound>date
0.41 0.41 wound>despair
0.34 0.39 wound>do-it
0.55 0.69 wound>end
-0.39 -0.49 wound>kin
-0.56 0.49 wound>last
0.82 0.32 wound>no
0.35 0.21 wound>now
-0.11 0.50 wound>other
-0.30 0.11 wound>passed
0.04 0.05 wound>past
-0.32 0.39 wound>prepare
0.22 0.28 wound>quantity
0.04 -0.22 wound>self
-0.08 0.54 wound>spoken
-0.01 -0.03 wound>tonight
0.56 0.52 wound>urge
0.90 1.14 wound>wound
0.26 -0.33 you
-0.06 0.30 you>date
-0.55 -0.25 you>die
0.34 0.30 you>end
0.27 0.26 you>goodbye
-0.07 0.08 you>hold
0.40 0.43 you>hurt-other
0.64 0.70 you>intend
0.40 0.37 you>last
-0.34 -0.40 you>leisure
-0.26 -0.26 you>life
0.27 0.76 you>no
-0.55 -0.22 you>other
0.34 0.32 you>passed
0.07 -0.18 you>past
0.07 0.03 you>quantity
-0.42 -0.32 you>question
0.00 0.11 you>self
0.63 0.73 you>sorry
0.04 0.04 you>thanks
-0.34 -0.37 you>therapy
0.32 0.29 you>tonight
0.31 0.31 you>voices
-0.06 -0.21 you>want
`;
